// Where Ctrl and an arrow end, as in Excel: the last filled cell of a run, else the next filled one, else the end.
// It reads by pieces, because a column can be a million rows long and the page holds only a window of it.

/** Which of the cells `from` to `to` (not included) are filled, in that order. */
type ReadFilled = (from: number, to: number) => Promise<readonly boolean[]>;

/** Cells asked for at once; doubled while nothing is found, so that a jump nearby stays instant. */
const FIRST_PIECE = 256;
const LARGEST_PIECE = 32_768;

/** Index at which the jump from `from` ends, of `count` cells. */
export async function edgeOf(read: ReadFilled, from: number, step: 1 | -1, count: number): Promise<number> {
  const end = step === 1 ? count - 1 : 0;
  if (from === end || count === 0) return from;
  let piece = FIRST_PIECE;
  let index = from;
  let inRun: boolean | undefined;
  for (;;) {
    const low = step === 1 ? index : Math.max(0, index - piece + 1);
    const high = step === 1 ? Math.min(count, index + piece) : index + 1;
    const filled = await read(low, high);
    const at = (i: number): boolean => filled[i - low] ?? false;
    for (; index >= low && index < high; index += step) {
      if (index === from) continue;
      // The first neighbour decides: inside a run we look for its end, outside for the next filled cell.
      if (inRun === undefined) inRun = at(from) && at(index);
      if (inRun && !at(index)) return index - step;
      if (!inRun && at(index)) return index;
    }
    if (step === 1 ? index >= count : index < 0) return end;
    piece = Math.min(LARGEST_PIECE, piece * 2);
  }
}

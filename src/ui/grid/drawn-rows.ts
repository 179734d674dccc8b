// Which row is drawn by which elements. Pure. A row that leaves at one end of the screen gives its elements to one that comes at the other,
// so that scrolling changes texts and makes nothing.

export interface Drawn {
  /** The elements, as React tells them apart. */
  key: string;
  position: number;
}

/** The row where writing goes on and the one that is pointed at; undefined when there is none. */
interface Apart {
  active: number | undefined;
  editing: number | undefined;
}

/**
 * The rows `from` to `to` (not included) and the active one, in the order of their elements. Position and element belong together by what is
 * left when dividing by how many there are; `turn` says which element stands first. With `turn` `from` they stand as they are read.
 * What is typed in has elements of its own: to give them to another row, or to move them, would take the focus away.
 */
export function drawnRows(
  { from, to }: { from: number; to: number },
  turn: number,
  { active, editing }: Apart,
): Drawn[] {
  const count = to - from;
  const drawn: Drawn[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const place = (turn + nth) % count;
    const position = from + ((place - (from % count) + count) % count);
    drawn.push({ key: position === editing ? 'editing' : String(place), position });
  }
  // The focus points at it, also when it is out of sight.
  if (active !== undefined && active >= 0 && (active < from || active >= to)) {
    const away = { key: active === editing ? 'editing' : 'away', position: active };
    if (active < from) drawn.unshift(away);
    else drawn.push(away);
  }
  return drawn;
}

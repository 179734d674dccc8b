import { builtIn, guessLayout } from '../layouts/guess.ts';
import { knownHeadings } from '../layouts/known-headings.ts';
import { LAYOUTS } from '../layouts/list.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { type Fault, isFault } from '../model/fault.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutGuess } from '../model/layout.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { Table } from '../model/table.ts';
import { readPasted } from '../read/pasted.ts';
import { readTable } from '../read/read.ts';
import type { ReadContext, Reading } from '../read/reading.ts';
import type { InflateElsewhere } from '../read/streamed/platform-inflate.ts';
import type { EarlyChecks } from './early-checks.ts';
import type { Source, Watch } from './face.ts';

// From a source to a table, and the layout that it is for when the user did not say so. Cells are looked at as they come; nothing else is judged.

/** The headings as they stand in the file. */
export function headingsOf(table: Table): string[] {
  return table.columns.slice(0, table.fileColumns).map((column) => column.heading);
}

interface ReadUnder {
  reading: Reading;
  layout: Layout;
  guess?: LayoutGuess;
}

/** Reads the file under the layout that is wanted; without one, as a list of webaanvragen, and guesses the layout by its headings. */
export async function readUnder(
  source: Source,
  choices: ReadingChoices,
  wanted: Layout | undefined,
  watch: Watch | undefined,
  inflate: InflateElsewhere | undefined,
  early: EarlyChecks,
): Promise<ReadUnder | Fault> {
  const read = async (layouts: readonly Layout[], sheet = choices.sheet): Promise<Reading | Fault> => {
    const chosen = sheet === undefined ? choices : { ...choices, sheet };
    const context: ReadContext = {
      knownHeadings: new Set(layouts.flatMap((layout) => [...knownHeadings(layout)])),
      columns: (wanted ?? WEBAANVRAGEN).columns,
      watch: (done, rows, first) =>
        watch?.({
          phase: 'reading',
          done,
          rows,
          ...(first !== undefined && { first }),
          ...(early.found > 0 && { found: early.found }),
        }),
      arrived: (table) => early.look(table),
      inflate,
    };
    return source.kind === 'file'
      ? readTable(source, chosen, context)
      : readPasted(source.text, source.html, chosen, context);
  };
  const reading = await read([wanted ?? WEBAANVRAGEN]);
  if (isFault(reading)) return reading;
  if (wanted !== undefined) return { reading, layout: wanted };
  const guess = guessLayout(headingsOf(reading.table));
  // A system's own workbook is known by the name of its sheet too, when another sheet seems more of a list.
  const named = choices.sheet === undefined ? sheetByName(reading) : undefined;
  if (named !== undefined) {
    const other = await read(LAYOUTS, named.sheet);
    const its = isFault(other) ? undefined : guessLayout(headingsOf(other.table));
    if (!isFault(other) && its?.layout === named.layout.id)
      return { reading: other, guess: its, layout: named.layout };
  }
  if (guess.fits > 1) return { reading, guess, layout: builtIn(guess.layout) ?? WEBAANVRAGEN };
  // Perhaps the headings were not seen, for nobody looked for those of other layouts: once more, with all of them.
  const again = await read(LAYOUTS);
  const better = isFault(again) ? guess : guessLayout(headingsOf(again.table));
  if (isFault(again) || better.layout === guess.layout) return { reading, guess, layout: WEBAANVRAGEN };
  return { reading: again, guess: better, layout: builtIn(better.layout) ?? WEBAANVRAGEN };
}

/** A visible sheet that was not opened and is called as in the workbook of one of the layouts. */
function sheetByName({ notices }: Reading): { layout: Layout; sheet: string } | undefined {
  const names = (notices.sheets ?? []).filter(({ hidden, name }) => !hidden && name !== notices.sheet);
  for (const layout of LAYOUTS) {
    const wanted = layout.sheet === undefined ? '' : headingKey(layout.sheet);
    const found = names.find(({ name }) => wanted !== '' && headingKey(name) === wanted);
    if (found !== undefined) return { layout, sheet: found.name };
  }
  return undefined;
}

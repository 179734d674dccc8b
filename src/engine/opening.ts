import { align } from '../align/align.ts';
import { settle } from '../layouts/free.ts';
import { builtIn, guessLayout } from '../layouts/guess.ts';
import { knownHeadings } from '../layouts/known-headings.ts';
import { LAYOUTS } from '../layouts/list.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { Alignment } from '../model/alignment.ts';
import type { CalendarDate } from '../model/day.ts';
import { type Fault, isFault } from '../model/fault.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutGuess } from '../model/layout.ts';
import type { MoodleLookup } from '../model/moodle-user.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { RowId, Table } from '../model/table.ts';
import { readPasted } from '../read/pasted.ts';
import { readTable } from '../read/read.ts';
import type { ReadContext, Reading } from '../read/reading.ts';
import type { InflateElsewhere } from '../read/streamed/platform-inflate.ts';
import { bundleAll, listWebaanvragen } from './bundling.ts';
import { checkAll, mapFields } from './checking.ts';
import { applyEdit, nothingTouched } from './editing.ts';
import type { Source, Watch } from './face.ts';
import type { Lists } from './lists.ts';
import { matchAll } from './matching.ts';
import type { Memory } from './memory.ts';
import { RowFindings } from './row-findings.ts';
import { RowOrder } from './row-order.ts';
import type { Opened } from './shown.ts';
import { foundSoFar, summarise } from './summary.ts';
import { lookThrough } from './viewing.ts';

// From a source to a memory: read, align, bundle, check. Fails only with a Fault about the file, and touches no earlier memory.

export async function openSource(
  source: Source,
  choices: ReadingChoices,
  wanted: Layout | undefined,
  today: CalendarDate,
  lists: Lists,
  watch: Watch | undefined,
  given: { moodle?: MoodleLookup | undefined; inflate?: InflateElsewhere | undefined } = {},
): Promise<Memory | Fault> {
  const read = await readUnder(source, choices, wanted, watch, given.inflate);
  if (isFault(read)) return read;
  const { reading, layout, guess } = read;
  // One heading and nothing under it is a word, not a list.
  if (reading.table.fileRows === 0 && reading.table.fileColumns <= 1) return { fault: 'no-table' };
  const memory = remember(
    source,
    choices,
    reading,
    settle(layout, headingsOf(reading.table)),
    today,
    lists,
    watch,
    given.moodle,
  );
  if (guess !== undefined) memory.guess = guess;
  return memory;
}

/** The headings as they stand in the file. */
function headingsOf(table: Table): string[] {
  return table.columns.slice(0, table.fileColumns).map((column) => column.heading);
}

interface ReadUnder {
  reading: Reading;
  layout: Layout;
  guess?: LayoutGuess;
}

/** Reads the file under the layout that is wanted; without one, as a list of webaanvragen, and guesses the layout by its headings. */
async function readUnder(
  source: Source,
  choices: ReadingChoices,
  wanted: Layout | undefined,
  watch: Watch | undefined,
  inflate: InflateElsewhere | undefined,
): Promise<ReadUnder | Fault> {
  const read = async (layouts: readonly Layout[], sheet = choices.sheet): Promise<Reading | Fault> => {
    const chosen = sheet === undefined ? choices : { ...choices, sheet };
    const context: ReadContext = {
      knownHeadings: new Set(layouts.flatMap((layout) => [...knownHeadings(layout)])),
      columns: (wanted ?? WEBAANVRAGEN).columns,
      watch: (done, rows, first) =>
        watch?.({ phase: 'reading', done, rows, ...(first !== undefined && { first }) }),
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

function remember(
  source: Source,
  choices: ReadingChoices,
  reading: Reading,
  layout: Layout,
  today: CalendarDate,
  lists: Lists,
  watch: Watch | undefined,
  moodle: MoodleLookup | undefined,
): Memory {
  const memory: Memory = {
    source,
    choices,
    reading,
    table: reading.table,
    layout,
    alignment: align(reading.table, layout, reading.notices),
    order: new RowOrder(reading.table),
    fields: new Map(),
    byField: new Map(),
    subjects: [],
    cells: new Map(),
    rows: new RowFindings(),
    fileRows: mergedRows(reading),
    contents: new Map(),
    placed: [],
    keys: [],
    keysLater: undefined,
    pace: undefined,
    today,
    bundles: new Map(),
    askedTaken: new Set(),
    alone: new Set(),
    get webaanvragen() {
      return listWebaanvragen(memory);
    },
    listed: undefined,
    done: [],
    undone: [],
    originals: new Map(),
    moved: new Set(),
    marks: undefined,
    seen: new Map(),
    moodle,
    lists,
    matching: undefined,
    view: { id: 0, rows: new Int32Array(0), live: new Int32Array(0), comings: 0 },
    filledRows: 0,
    revision: 1,
    cached: { revision: 0, answers: new Map() },
  };
  mapFields(memory);
  bundleAll(memory);
  checkAll(
    memory,
    watch && ((done, rows) => watch({ phase: 'checking', done, rows, found: foundSoFar(memory) })),
  );
  if (lists.inUse().size > 0) {
    watch?.({ phase: 'matching', done: 0, rows: 0 });
    matchAll(memory);
  }
  lookThrough(memory, memory.order.rows());
  return memory;
}

/** Rows that merged cells cover: what is said of the merge depends on each of them, not only on the row where it is told. */
function mergedRows({ table, notices }: Reading): Set<RowId> {
  const rows = new Set<RowId>();
  const last = table.row(table.fileRows - 1);
  for (const { from, to } of notices.merges)
    for (let row = Math.max(from.row, table.firstRow); row <= Math.min(to.row, last); row++) rows.add(row);
  return rows;
}

/** Uses another layout for what is open. Edits of cells and rows stay as steps that can be undone; those of columns end with their layout. */
export function changeLayout(memory: Memory, wanted: Layout): void {
  const layout = settle(wanted, headingsOf(memory.table));
  delete memory.guess;
  const alignment: Alignment = align(memory.table, layout, memory.reading.notices);
  memory.layout = layout;
  const keep = (group: Memory['done'][number]) => ({
    ...group,
    edits: group.edits.filter((edit) => edit.kind !== 'align'),
  });
  memory.done = memory.done.map(keep).filter((group) => group.edits.length > 0);
  memory.undone = memory.undone.map(keep).filter((group) => group.edits.length > 0);
  applyEdit(memory, { kind: 'align', before: memory.alignment, after: alignment }, nothingTouched());
  mapFields(memory);
  bundleAll(memory);
  memory.rows = new RowFindings();
  checkAll(memory);
  memory.matching = undefined;
  matchAll(memory);
  memory.revision += 1;
}

export function openedView(memory: Memory): Opened {
  const { source, reading, layout, guess } = memory;
  return {
    name: source.kind === 'file' ? source.name : '',
    bytes: source.kind === 'file' ? source.bytes.length : source.text.length,
    notices: reading.notices,
    layout,
    ...(guess === undefined ? {} : { guess }),
    preview: reading.preview,
    summary: summarise(memory),
    view: { view: memory.view.id, rows: memory.view.rows.length },
  };
}

import { align } from '../align/align.ts';
import { settle } from '../layouts/free.ts';
import type { Alignment } from '../model/alignment.ts';
import type { CalendarDate } from '../model/day.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import type { MoodleLookup } from '../model/moodle-user.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { RowId } from '../model/table.ts';
import type { Reading } from '../read/reading.ts';
import type { InflateElsewhere } from '../read/streamed/platform-inflate.ts';
import { bundleAll, listWebaanvragen } from './bundling.ts';
import { checkAll, mapFields } from './checking.ts';
import { EarlyChecks } from './early-checks.ts';
import { applyEdit, nothingTouched } from './editing.ts';
import type { Source, Watch } from './face.ts';
import type { Lists } from './lists.ts';
import { matchAll } from './matching.ts';
import type { Memory } from './memory.ts';
import { headingsOf, readUnder } from './read-under.ts';
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
  const early = new EarlyChecks(wanted, today);
  const read = await readUnder(source, choices, wanted, watch, given.inflate, early);
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
    early,
  );
  if (guess !== undefined) memory.guess = guess;
  return memory;
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
  early: EarlyChecks,
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
    watch &&
      ((done, rows) => {
        const found = Math.max(early.foundIn(memory.table), foundSoFar(memory));
        watch({ phase: 'checking', done, rows, found });
      }),
    early,
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

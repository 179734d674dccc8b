import { CHECKS } from '../../src/checks/list.ts';
import { Dice } from './dice.ts';
import { type Container, Draft } from './draft.ts';
import { type Fault, type Injected, PHASES } from './faults/fault.ts';
import { listFiles } from './lists.ts';
import { faultsOf, sortOf } from './sorts.ts';
import type { Truth } from './truth.ts';
import { drawWorkbookStyle } from './workbook-style.ts';
import { drawTextStyle, writeCsv } from './write-csv.ts';
import { EXTENSIONS, type LibraryType, writeLibraryWorkbook } from './write-library.ts';
import { writeXlsx } from './write-xlsx.ts';

// One case: a seed, and everything that follows from it. The same seed makes the same file, byte for byte but for
// the hour that a zip keeps.

export interface Case {
  seed: number;
  truth: Truth;
  draft: Draft;
  injected: (Injected & { fault: Fault })[];
  file: { name: string; bytes: Uint8Array };
  /** Lists that are given with it: exports from Coachview, users of Moodle. */
  lists: readonly { name: string; bytes: Uint8Array }[];
  /** How the file was written, for the report. */
  written: string;
}

/** What a case may be told to be instead of what its seed throws. */
export interface Wishes {
  rows?: number;
  container?: Container;
  /** Only faults with this in their name or id. */
  fault?: string;
}

const BUILT: ReadonlySet<string> = new Set(CHECKS.map((check) => check.id));
/** A fault whose check does not exist yet cannot be found. */
export function isBuilt(fault: Pick<Fault, 'ids'>): boolean {
  return fault.ids.every((id) => BUILT.has(id));
}

const MOST_FAULTS = 8;
/** Every so many seeds one large file: up to Coachview's limit of 10,000 rows, and one over it. */
const LARGE_EVERY = 40;
const MOST_ROWS = 10_000;
const MOST_ROWS_OF_XLS = 2_500;
const LARGE = [2_000, 10_000, 2_000, 10_001] as const;

function drawSize(seed: number, dice: Dice): number {
  const nth = Math.floor(seed / LARGE_EVERY);
  if (seed % LARGE_EVERY === LARGE_EVERY - 1) return LARGE[nth % LARGE.length] ?? 2_000;
  return dice.pick([10, 10, 10, 30, 30, 60, 60, 60, 200, 200]);
}

export function makeCase(seed: number, wishes: Wishes = {}): Case {
  const dice = new Dice(seed);
  const size = wishes.rows ?? drawSize(seed, dice);
  const sort = sortOf(seed, wishes.fault);
  const truth = sort.draw(dice, size);
  const drawn = dice.pick<Container>(['text', 'text', 'raw-xlsx', 'raw-xlsx', 'library-workbook']);
  const draft = new Draft(truth, wishes.container ?? drawn, dice);
  draft.wrapping.date1904 = draft.container === 'raw-xlsx' && dice.chance(0.25);
  const asked = sort.asks?.(dice);
  if (asked !== undefined) draft.asked = asked;
  const lists = sort.lists?.(draft);
  const injected = inject(draft, dice, faultsOf(sort, lists), wishes);
  for (const fault of [TOO_MANY, RECONSTRUCTED]) add(injected, fault, draft, dice);
  const given = lists === undefined ? [] : listFiles(lists);
  return { seed, truth, draft, injected, lists: given, ...wrap(draft, injected, dice, seed) };
}

function inject(
  draft: Draft,
  dice: Dice,
  { own, also }: ReturnType<typeof faultsOf>,
  { fault: only }: Wishes,
): Case['injected'] {
  const wanted = only === undefined ? dice.int(0, MOST_FAULTS) : MOST_FAULTS;
  const isSuitable = (fault: Fault) =>
    isBuilt(fault) &&
    (fault.only?.includes(draft.container) ?? true) &&
    (only === undefined || fault.name.includes(only) || fault.ids.includes(only));
  const first = own.length === 0 ? [] : dice.shuffled(own.filter(isSuitable)).slice(0, Math.ceil(wanted / 2));
  const rest = dice.shuffled(also.filter(isSuitable)).slice(0, wanted - first.length);
  const chosen = [...first, ...rest];
  chosen.sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
  return chosen.flatMap((fault) => {
    const made = fault.inject(draft, dice);
    return made === undefined ? [] : [{ ...made, fault }];
  });
}

/** What follows from how large a file is and how it is written; not chosen, and so not in the list. */
const TOO_MANY: Fault = {
  name: 'more than 10,000 rows',
  ids: ['too-many-rows'],
  phase: 'container',
  back: 'safe',
  inject: (draft) =>
    draft.rows.filter((row) => row.cells.size > 0).length > MOST_ROWS
      ? { expected: [{ check: 'too-many-rows' }] }
      : undefined,
};
const ENCODING: Fault = {
  name: 'written in cp1252',
  ids: ['guessed-encoding'],
  phase: 'container',
  back: 'safe',
  inject: (draft) =>
    draft.rows.some((row) => [...row.cells.values()].some(({ text }) => /\p{L}[\u00c0-\u00ff]/u.test(text)))
      ? { expected: [{ check: 'guessed-encoding' }] }
      : undefined,
};
/** Told of a layout, whatever is in the file; and of no template of the user's own. */
const RECONSTRUCTED: Fault = {
  name: 'layout that is reconstructed in part',
  ids: ['reconstructed-heading'],
  phase: 'container',
  back: 'safe',
  inject: ({ truth }) =>
    // A layout that takes any columns has those of the file.
    truth.layout.free === undefined &&
    truth.layout.columns.some(({ provenance }) => provenance === 'reconstructed')
      ? { expected: [{ check: 'reconstructed-heading' }] }
      : undefined,
};
export const BESIDE: readonly Fault[] = [TOO_MANY, ENCODING, RECONSTRUCTED];

function add(injected: Case['injected'], fault: Fault, draft: Draft, dice: Dice): void {
  const made = isBuilt(fault) ? fault.inject(draft, dice) : undefined;
  if (made !== undefined) injected.push({ ...made, fault });
}

function wrap(
  draft: Draft,
  injected: Case['injected'],
  dice: Dice,
  seed: number,
): Pick<Case, 'file' | 'written'> {
  const name = `geval-${seed}-${draft.truth.rows.length}`;
  switch (draft.container) {
    case 'text': {
      const style = drawTextStyle(dice);
      const { bytes, encoding } = writeCsv(draft, style);
      if (encoding === 'windows-1252') add(injected, ENCODING, draft, dice);
      return {
        file: { name: `${name}.csv`, bytes },
        written: `csv ${JSON.stringify(style.delimiter)} ${style.encoding} ${JSON.stringify(style.lineEnd)} quotes ${style.quotes}`,
      };
    }
    case 'raw-xlsx': {
      const style = drawWorkbookStyle(dice);
      return {
        file: { name: `${name}.xlsx`, bytes: writeXlsx(draft, style) },
        written: `raw xlsx ${JSON.stringify(style)}`,
      };
    }
    case 'library-workbook': {
      const style = drawWorkbookStyle(dice);
      // SheetJS writes spaces at the ends into an ODS as they are, where the format drops them.
      const isSpaced = injected.some(({ fault }) => fault.ids.includes('stray-spaces'));
      const drawn = dice.pick<LibraryType>(
        isSpaced ? ['xlsx', 'biff8', 'xlsb'] : ['xlsx', 'biff8', 'ods', 'xlsb'],
      );
      // It takes half a minute to write 10,000 rows as .xls, a buffer for every cell.
      const type = draft.rows.length > MOST_ROWS_OF_XLS ? 'xlsx' : drawn;
      return {
        file: { name: `${name}.${EXTENSIONS[type]}`, bytes: writeLibraryWorkbook(draft, style, type) },
        written: `SheetJS ${type} ${JSON.stringify(style)}`,
      };
    }
  }
}

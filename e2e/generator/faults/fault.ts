import type { FieldPath } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Container, Draft, DraftCell, DraftRow } from '../draft.ts';
import type { Lists } from '../lists.ts';

// One way in which a clean file goes wrong: what it does to the draft, what must be found, and whether it can be undone.

/** A finding that must be there: by check and by every part that is given. */
export interface Expected {
  check: string;
  /** Row of the draft; of several rows, one of them. */
  row?: DraftRow | readonly DraftRow[];
  /** Column of the draft. */
  column?: number;
  /** The heading that the layout wants, for a column that is not in the file. */
  heading?: string;
  /** Where it is told: of the list (when absent), or of the file that is made of it for another system. */
  of?: 'target';
}

/** What may be found beside it without being a false alarm, wherever it is told; `*` is any check. */
export type Allowed = Omit<Expected, 'of'>;

export interface Injected {
  expected: Expected[];
  allowed?: Allowed[];
  /** Cells that nobody can give back, by row and column of the truth; without a column the whole row. */
  lost?: { row: DraftRow; column?: number }[];
  /** A column whose contents are gone. */
  lostColumns?: number[];
}

/** Faults are made in this order, so that what adds rows comes before what damages whole columns. */
export const PHASES = ['rows', 'cells', 'columns', 'container'] as const;

export interface Fault {
  name: string;
  /** The checks that must find it. */
  ids: readonly string[];
  phase: (typeof PHASES)[number];
  /** Whether *herstel alles* (`safe`) or a yes as well (`ask`) gives back the truth; `no`: what was there is gone. */
  back: 'safe' | 'ask' | 'no';
  /** Containers in which it can happen; any when absent. */
  only?: readonly Container[];
  /** Undefined when the draft has no place for it. */
  inject(draft: Draft, dice: Dice): Injected | undefined;
}

/** A fault that also changes what stands in the lists beside the file. */
export type ListFault = Omit<Fault, 'inject'> & {
  inject(draft: Draft, dice: Dice, lists: Lists): Injected | undefined;
};

/** Claimed by what is only seen when contactpersoon and deelnemer are written alike; one of their columns may not be turned over then. */
export const COMPARED = 'contactpersoon and deelnemer are compared';

export interface Damage {
  fields: readonly FieldPath[];
  /** What the text becomes, or undefined where it does not suit. */
  becomes(text: string, row: DraftRow, column: number): string | DraftCell | undefined;
  /** Most places to damage; each takes along the rows that repeat it. */
  most?: number;
  /** At least this many filled cells in the column: where others are the evidence. */
  evidence?: number;
}

/** Rows that are looked at before a fault gives up; in a large file not finding a place costs nothing then. */
const MOST_TRIES = 400;

/** Damages cells here and there, and in each place all rows that repeat the text. */
function damage(draft: Draft, dice: Dice, { fields, becomes, most = 3, evidence = 0 }: Damage) {
  const touched: { row: DraftRow; column: number }[] = [];
  const wanted = dice.int(1, most);
  for (const column of dice.shuffled(fields.flatMap((field) => draft.place(field) ?? []))) {
    if (evidence > 0) {
      // What the other cells say is the evidence, so what is struck already is none, and afterwards nothing else may strike the column.
      const whole = draft.rows.filter((row) => draft.text(row, column) !== '' && draft.isFree(row, column));
      if (whole.length < evidence) continue;
    }
    let places = 0;
    for (let tries = 0; tries < MOST_TRIES && places < wanted; tries++) {
      const row = dice.pick(draft.rows);
      const text = draft.text(row, column);
      if (text === '' || row.truth === undefined) continue;
      const rows = draft.sharers(row, column);
      if (evidence > 0 && rows.length * 10 > evidence) continue;
      if (!rows.every((other) => draft.isFree(other, column) && draft.text(other, column) === text)) continue;
      const made = becomes(text, row, column);
      if (made === undefined || made === text) continue;
      for (const other of rows) {
        draft.set(other, column, made);
        draft.claimCell(other, column);
        touched.push({ row: other, column });
      }
      places += 1;
    }
    if (touched.length > 0 && evidence > 0) draft.claimColumn(column);
    if (touched.length > 0) break;
  }
  return touched.length === 0 ? undefined : touched;
}

/** A fault of single cells that one check finds in each of them. */
export function cellFault(
  fault: Pick<Fault, 'name' | 'back' | 'only'> & {
    id: string;
    allowed?: readonly string[];
    once?: string;
  } & Omit<Damage, 'becomes'> & {
      becomes(
        text: string,
        dice: Dice,
        row: DraftRow,
        column: number,
        draft: Draft,
      ): ReturnType<Damage['becomes']>;
    },
): Fault {
  const { name, back, only, id } = fault;
  return {
    name,
    ids: [id],
    phase: 'cells',
    back,
    ...(only && { only }),
    inject(draft, dice) {
      const { becomes, once } = fault;
      if (once !== undefined && !draft.claimOnce(once)) return undefined;
      const touched = damage(draft, dice, {
        ...fault,
        becomes: (text, row, column) => becomes(text, dice, row, column, draft),
      });
      if (touched === undefined) return undefined;
      return {
        expected: touched.map((place) => ({ check: id, ...place })),
        allowed: touched.flatMap((place) => (fault.allowed ?? []).map((check) => ({ check, ...place }))),
        ...(back === 'no' && { lost: touched }),
      };
    },
  };
}

import { KINDS } from '../kinds/list.ts';
import { fieldByHeading, kindByWords } from '../layouts/template.ts';
import { FIELD_KINDS, type KindId } from '../model/field.ts';
import type { RowId, Table } from '../model/table.ts';

// Where a record with too many cells was cut by a delimiter inside a value. Every place is tried; the rest of the row must fit its columns
// again, and clearly better than at any other place. No finding is made here.

/** Kinds whose values a person types freely, a semicolon included. */
const FREE: ReadonlySet<KindId> = new Set([
  'remark',
  'course-name',
  'reference',
  'company-name',
  'address',
  'free-field-value',
  'town',
  'text',
]);
/** Kinds that take only texts of their own shape; that a text fits one means something. */
const STRICT: ReadonlySet<KindId> = new Set([
  'date',
  'email',
  'phone',
  'postcode',
  'yes-no',
  'gender',
  'number',
]);

/** So many rows show how full a column is. */
const SAMPLE = 2_000;
const ALWAYS = 0.9;
const NEVER = 0.02;
/** The best place must be this much better than the next: one cell that fits, or two that no longer stand where nothing stands. */
const CLEAR_LEAD = 2;

const FITS = 2;
const CONTRADICTS = -4;
/** A filled cell in a column that is always empty, or the reverse. */
const UNUSUAL = -2;
/** A text that other rows have in this column too. */
const FAMILIAR = 1;
/** People put a space behind a semicolon in a sentence; a delimiter has none. */
const SPACE_BEHIND = 2;

/** What is expected of a column's cells. */
interface Habit {
  kind: KindId;
  /** Share of filled cells in the table. */
  filled: number;
  /** Texts that stand in it more than once. */
  familiar: ReadonlySet<string>;
}

/** The habits of the first `width` columns, from their headings and from the first rows that are not ragged. */
export function habitsOf(table: Table, width: number, ragged: ReadonlySet<RowId>): Habit[] {
  return table.columns.slice(0, width).map((column) => {
    let rows = 0;
    let filled = 0;
    const once = new Set<string>();
    const familiar = new Set<string>();
    for (let slot = 0; slot < column.length && rows < SAMPLE; slot++) {
      if (ragged.has(table.row(slot))) continue;
      rows++;
      const text = column.text(slot).trim();
      if (text === '') continue;
      filled++;
      if (once.has(text)) familiar.add(text);
      else once.add(text);
    }
    const field = fieldByHeading(column.heading);
    const kind = (field && FIELD_KINDS.get(field)) ?? kindByWords(column.heading);
    // Without other rows a column has no habit.
    return { kind, filled: rows === 0 ? 0.5 : filled / rows, familiar };
  });
}

function worth(text: string, { kind, filled, familiar }: Habit): number {
  if (text.trim() === '') return filled > ALWAYS ? UNUSUAL : 0;
  const usual = (filled < NEVER ? UNUSUAL : 0) + (familiar.has(text.trim()) ? FAMILIAR : 0);
  if (!STRICT.has(kind)) return usual;
  return usual + (KINDS[kind].read(text) === undefined ? CONTRADICTS : FITS);
}

/** Something was cut, so at least two parts are filled; and none of them is right where it stands, like an e-mail under E-mail. */
function mayBelongTogether(parts: readonly string[], habits: readonly Habit[]): boolean {
  const isAtHome = (part: string, nth: number) => {
    const kind = nth === 0 ? undefined : habits[nth]?.kind;
    return kind !== undefined && STRICT.has(kind) && KINDS[kind].read(part) !== undefined;
  };
  return parts.filter((part) => part.trim() !== '').length > 1 && !parts.some(isAtHome);
}

export interface Rejoined {
  /** The column whose value had been cut. */
  at: number;
  cells: string[];
}

/** The cells put back into as many columns as there are habits, or undefined when no place is clearly the one. */
export function rejoin(
  cells: readonly string[],
  habits: readonly Habit[],
  delimiter: string,
): Rejoined | undefined {
  const width = habits.length;
  const extra = cells.length - width;
  if (extra < 1) return undefined;

  /** Worth of everything behind a place, when it has moved back. */
  const behind = new Array<number>(width + 1).fill(0);
  for (const at of [...habits.keys()].reverse()) {
    behind[at] = (behind[at + 1] ?? 0) + worth(cells[at + extra] ?? '', habits[at]!);
  }
  let before = 0;
  let best: { at: number; worth: number; joined: string } | undefined;
  let next = Number.NEGATIVE_INFINITY;
  for (const [at, habit] of habits.entries()) {
    const parts = cells.slice(at, at + extra + 1);
    if (FREE.has(habit.kind) && mayBelongTogether(parts, habits.slice(at, at + extra + 1))) {
      const joined = parts.join(delimiter);
      const spaced = parts.slice(1).every((part) => /^\s/u.test(part)) ? SPACE_BEHIND : 0;
      const total = before + worth(joined, habit) + spaced + (behind[at + 1] ?? 0);
      if (best === undefined || total > best.worth) {
        next = best?.worth ?? next;
        best = { at, worth: total, joined };
      } else if (total > next) next = total;
    }
    before += worth(cells[at] ?? '', habit);
  }
  // With nothing beyond the headings the row may also be right as it stands, and only be padded.
  if (cells.slice(width).every((text) => text.trim() === '')) next = Math.max(next, before);
  if (best === undefined || best.worth - next < CLEAR_LEAD) return undefined;
  const { at, joined } = best;
  const made = [...cells.slice(0, at), joined, ...cells.slice(at + extra + 1)];
  return isLikely(made, habits) ? { at, cells: made } : undefined;
}

/** What is filled fits rather than not. Blanks say nothing here: of a private person the whole bedrijf is blank, wherever the cut was. */
function isLikely(cells: readonly string[], habits: readonly Habit[]): boolean {
  const filled = habits.filter((_, at) => cells[at]?.trim() !== '');
  const texts = cells.filter((text) => text.trim() !== '');
  return filled.reduce((sum, habit, nth) => sum + worth(texts[nth] ?? '', habit), 0) >= 0;
}

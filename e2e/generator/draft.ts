import type { FieldPath } from '../../src/model/field.ts';
import type { Dice } from './dice.ts';
import type { Truth, TruthRow } from './truth.ts';

// The file that is going to be written: a copy of the truth that faults may damage, each in places that no other one has claimed.

/** What a workbook keeps in a cell; a text file only has the text. */
export interface DraftCell {
  text: string;
  /** Stored as a number (a date as its serial), with this number format. */
  number?: number;
  format?: string;
  boolean?: boolean;
  error?: string;
  /** A formula; without `number` or `text` it was never calculated. */
  formula?: string;
}
export interface DraftColumn {
  /** Place in the layout of what it holds; counted on for a column that the layout does not have. */
  id: number;
  heading: string;
  hidden?: boolean;
}
export interface DraftRow {
  /** Number of the row in the truth; counted on for a row that the truth does not have. */
  id: number;
  cells: Map<number, DraftCell>;
  hidden?: boolean;
  truth?: TruthRow;
  /** Text files: written without quotes, whatever the cells hold. */
  unquoted?: boolean;
}
export interface Merge {
  column: number;
  from: number;
  to: number;
}

/** How the container is made; faults of the container set these. */
export interface Wrapping {
  titleRows: string[][];
  sepLine: boolean;
  mixedLineEnds: boolean;
  trailingDelimiter: boolean;
  date1904: boolean;
  merges: Merge[];
  otherSheets: { name: string; hidden: boolean; rows: string[][] }[];
}

export type Container = 'text' | 'raw-xlsx' | 'library-workbook';

/** A file for another system that is made of it: in which form, and with which choices. */
export interface Asked {
  form: string;
  choices: Readonly<Record<string, string>>;
}

export class Draft {
  /** As the layout wants them, by place. */
  readonly headings: readonly string[];
  readonly fields: readonly (FieldPath | undefined)[];
  readonly columns: DraftColumn[];
  readonly rows: DraftRow[];
  readonly wrapping: Wrapping = {
    titleRows: [],
    sepLine: false,
    mixedLineEnds: false,
    trailingDelimiter: false,
    date1904: false,
    merges: [],
    otherSheets: [],
  };
  /** Rows of a file that was saved on this computer before, by the layout's columns. */
  readonly earlier: string[][] = [];
  asked?: Asked;
  readonly #claims = new Set<string>();
  readonly #reserved = new Set<number>();
  /** Rows by what they say something of: a bedrijf, a contactpersoon, the number of a bundle. */
  readonly #together = new Map<unknown, DraftRow[]>();
  #nextRow: number;
  #nextColumn: number;

  constructor(
    readonly truth: Truth,
    readonly container: Container,
    readonly dice: Dice,
  ) {
    this.headings = truth.layout.columns.map(({ heading }) => heading);
    this.fields = truth.layout.columns.map(({ field }) => field);
    this.columns = this.headings.map((heading, id) => ({ id, heading }));
    this.#nextColumn = this.columns.length;
    this.rows = truth.rows.map((row, id) => ({
      id,
      truth: row,
      cells: new Map(row.texts.flatMap((text, column) => (text === '' ? [] : [[column, { text }]]))),
    }));
    this.#nextRow = this.rows.length;
    for (const row of this.rows)
      for (const what of [row.truth?.company, row.truth?.contact, row.truth?.bundle]) {
        const known = this.#together.get(what);
        if (known) known.push(row);
        else this.#together.set(what, [row]);
      }
  }

  text(row: DraftRow, column: number): string {
    return row.cells.get(column)?.text ?? '';
  }

  set(row: DraftRow, column: number, cell: DraftCell | string): void {
    const made = typeof cell === 'string' ? { text: cell } : cell;
    if (made.text === '' && Object.keys(made).length === 1) row.cells.delete(column);
    else row.cells.set(column, made);
  }

  insert(after: DraftRow, cells: Map<number, DraftCell>): DraftRow {
    const row: DraftRow = { id: this.#nextRow++, cells };
    this.rows.splice(this.rows.indexOf(after) + 1, 0, row);
    return row;
  }

  // ---- claims: what one fault has damaged, no other one may touch

  /** Whether nobody has claimed the cell, its row, its column, or (for a row) anything in it. */
  isFree(row: DraftRow, column?: number): boolean {
    if (this.#claims.has(`row ${row.id}`)) return false;
    if (column === undefined) return !this.#claims.has(`in row ${row.id}`);
    return (
      !this.#reserved.has(column) &&
      !this.#claims.has(`column ${column}`) &&
      !this.#claims.has(`${row.id}:${column}`)
    );
  }

  isColumnFree(column: number): boolean {
    return (
      !this.#reserved.has(column) &&
      !this.#claims.has(`column ${column}`) &&
      !this.#claims.has(`in column ${column}`)
    );
  }

  /** Keeps columns free for a fault that needs them whole, until they are released. */
  reserve(columns: readonly number[]): void {
    for (const column of columns) this.#reserved.add(column);
  }

  release(columns: readonly number[]): void {
    for (const column of columns) this.#reserved.delete(column);
  }

  claimCell(row: DraftRow, column: number): void {
    this.#claims.add(`${row.id}:${column}`).add(`in row ${row.id}`).add(`in column ${column}`);
  }

  claimRow(row: DraftRow): void {
    this.#claims.add(`row ${row.id}`).add(`in row ${row.id}`);
  }

  claimColumn(column: number): void {
    this.#claims.add(`column ${column}`).add(`in column ${column}`);
  }

  /** Takes something of which there is one in a file; false when it is taken. */
  claimOnce(what: string): boolean {
    return !this.#claims.has(what) && this.#claims.add(what) !== undefined;
  }

  /** Gives up such a claim, where two faults may hide each other until one of them is mended. */
  disclaim(what: string): void {
    this.#claims.delete(what);
  }

  // ---- who shares what

  bundleOf(row: DraftRow): DraftRow[] {
    return row.truth === undefined ? [row] : (this.#together.get(row.truth.bundle) ?? []);
  }

  /** The rows in which the same thing stands: what is said of a bedrijf, a contactpersoon or a webaanvraag is repeated. */
  sharers(row: DraftRow, column: number): DraftRow[] {
    const field = this.fields[column];
    const { truth } = row;
    if (truth === undefined || field === undefined) return [row];
    if (field.startsWith('bedrijf.')) return this.#together.get(truth.company) ?? [row];
    if (field.startsWith('contactpersoon.')) return this.#together.get(truth.contact) ?? [row];
    if (field.startsWith('deelnemer.') || field === 'opmerking') return [row];
    return this.bundleOf(row);
  }

  /** A column that the layout does not have; at the end when no place is given. */
  addColumn(heading: string, place = this.columns.length): DraftColumn {
    const column = { id: this.#nextColumn++, heading };
    this.columns.splice(place, 0, column);
    return column;
  }

  /** Place of a field in the layout; undefined when it has none. */
  place(field: FieldPath): number | undefined {
    const place = this.fields.indexOf(field);
    return place < 0 ? undefined : place;
  }

  /** Places of the fields that begin so. */
  columnsOf(beginning: string): number[] {
    return this.fields.flatMap((field, column) => (field?.startsWith(beginning) ? [column] : []));
  }

  /** All webaanvragen, in an order of chance. */
  bundles(): DraftRow[][] {
    const firsts = this.rows.filter((row) => row.truth !== undefined && this.bundleOf(row)[0] === row);
    return this.dice.shuffled(firsts).map((row) => this.bundleOf(row));
  }
}

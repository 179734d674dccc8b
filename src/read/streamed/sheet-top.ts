import type { NumberFormat, ValueTexts } from '../value-texts.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { SheetSink } from './sheet-sink.ts';

// Takes a sheet's first rows as texts, and of the rest only how far it reaches: for choosing among sheets, finding the headings, and
// telling how large the sheets are that are not opened.

export class SheetTop implements SheetSink {
  /** Texts by row; what is absent is ''. Rows end at their last cell that is not empty. */
  readonly rows: string[][] = [];
  isEnough = false;
  readonly #facts: SheetFacts;
  readonly #texts: ValueTexts;
  readonly #formats: readonly NumberFormat[];
  readonly #strings: SharedStrings;
  readonly #wanted: number;
  readonly #widest: number;
  #row = 0;

  /** `wanted` rows, and no more than `widest` cells of each. */
  constructor(
    facts: SheetFacts,
    texts: ValueTexts,
    formats: readonly NumberFormat[],
    strings: SharedStrings,
    wanted: number,
    widest: number,
  ) {
    this.#facts = facts;
    this.#texts = texts;
    this.#formats = formats;
    this.#strings = strings;
    this.#wanted = wanted;
    this.#widest = widest;
  }

  row(row: number): void {
    this.#row = row;
    // Something must stand in it: of a sheet that begins far down it has to be known that it is not empty.
    if (row >= this.#wanted && this.#facts.rows > 0) this.isEnough = true;
  }

  hideRow(row: number): void {
    this.#facts.hideRow(row);
  }
  hideColumns(from: number, to: number): void {
    this.#facts.hideColumns(from, to);
  }
  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    this.#facts.merge(fromRow, fromColumn, toRow, toColumn);
  }

  shared(column: number, index: number, _formula: boolean): void {
    if (!this.#strings.isEmpty(index)) this.#take(column, () => this.#strings.text(index));
  }
  text(column: number, text: string, _formula: boolean): void {
    if (text !== '') this.#take(column, () => text);
  }
  number(column: number, value: number, style: number, formula: boolean, isDate: boolean): void {
    this.#take(column, () => {
      const texts = this.#texts;
      texts.takeNumber(value, this.#formats[style] ?? texts.general, formula, isDate);
      return texts.text;
    });
  }
  boolean(column: number, value: boolean, _formula: boolean): void {
    this.#take(column, () => (value ? 'TRUE' : 'FALSE'));
  }
  error(column: number, text: string, _formula: boolean): void {
    this.#take(column, () => text);
  }
  uncalculated(column: number): void {
    this.#take(column, () => '');
  }

  #take(column: number, text: () => string): void {
    this.#facts.fill(this.#row, column);
    if (this.#row >= this.#wanted || column >= this.#widest) return;
    while (this.rows.length <= this.#row) this.rows.push([]);
    const cells = this.rows[this.#row]!;
    while (cells.length < column) cells.push('');
    cells.push(text());
  }
}

import { STAMP_TEXT } from '../../model/cell.ts';
import type { Column } from '../../model/column.ts';
import type { SharedStrings } from './shared-strings.ts';

// Which entry of a column a shared string is. Most strings stand in one column only, and nearly all in few: the first column that meets a
// string remembers its entry beside the string itself, the others in a map of their own. So no text is ever hashed or compared.

export class StringCodes {
  readonly #strings: SharedStrings;
  readonly #columns: readonly Column[];
  /** The column, plus 1, that met the string first, and its entry there. */
  readonly #homes: Uint16Array;
  readonly #codes: Int32Array;
  readonly #others: Map<number, number>[] = [];

  constructor(strings: SharedStrings, columns: readonly Column[]) {
    this.#strings = strings;
    this.#columns = columns;
    this.#homes = new Uint16Array(strings.count);
    this.#codes = new Int32Array(strings.count);
  }

  /** 0 for a string without characters. */
  code(column: number, index: number): number {
    const home = this.#homes[index]!;
    if (home === column + 1) return this.#codes[index]!;
    if (home === 0) {
      if (this.#strings.isEmpty(index)) return 0;
      const code = this.#columns[column]!.add(this.#strings.text(index), STAMP_TEXT);
      this.#homes[index] = column + 1;
      this.#codes[index] = code;
      return code;
    }
    const codes = this.#others[column] ?? this.#mapOf(column);
    const known = codes.get(index);
    if (known !== undefined) return known;
    // The text that was cut out for the first column serves this one too.
    const code = this.#columns[column]!.add(
      this.#columns[home - 1]!.texts.at(this.#codes[index]!)!,
      STAMP_TEXT,
    );
    codes.set(index, code);
    return code;
  }

  #mapOf(column: number): Map<number, number> {
    const codes = new Map<number, number>();
    this.#others[column] = codes;
    return codes;
  }
}

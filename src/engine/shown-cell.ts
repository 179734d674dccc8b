import type { CellSubject } from '../checks/check.ts';
import type { Stamp } from '../model/cell.ts';
import type { Column } from '../model/column.ts';

// A cell as a check is given it. One object serves for every cell of a column, for no check keeps what it was given.

const BLANK: Stamp = { origin: 'none', format: '', formula: false };

export class ShownCell implements CellSubject {
  text = '';
  stamp = BLANK;
  readonly #raws: Column['raws'];
  #code = 0;

  constructor({ raws }: Column) {
    this.#raws = raws;
  }

  /** Looked up only when it is asked for, which hardly any check does. */
  get raw(): number | undefined {
    return this.#raws.get(this.#code);
  }

  show({ texts, stamps }: Column, code: number, of: readonly Stamp[]): this {
    this.text = texts.at(code) ?? '';
    this.stamp = of[stamps[code] ?? 0]!;
    this.#code = code;
    return this;
  }
}

import type { Table } from '../model/table.ts';
import type { RawCell } from './opened-workbook.ts';
import { isUncalculated } from './sheet-box.ts';
import { MARK } from './sheet-mending.ts';
import { shownNumber } from './sheetjs.ts';
import { type NumberFormat, ValueTexts } from './value-texts.ts';

// Takes a cell as SheetJS gives it, with our marks on it, for what it was. What its value says is decided elsewhere (value-texts.ts).

/** Errors by the number that workbooks keep them as. */
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

export class CellTexts extends ValueTexts {
  readonly #marked: boolean;

  constructor(table: Table, date1904: boolean, marked: boolean) {
    super(table, date1904, shownNumber);
    this.#marked = marked;
  }

  read(cell: RawCell | undefined): void {
    this.clear();
    if (cell === undefined || cell.t === 'z') return;
    const mark = this.#marked ? cell.f : undefined;
    const formula = this.#marked
      ? mark !== undefined && mark !== MARK.date && mark !== MARK.error
      : cell.f !== undefined || cell.F !== undefined;
    if (isUncalculated(cell, this.#marked)) this.takeText('', true);
    else if (mark === MARK.error || mark === MARK.errorByFormula) this.takeError(String(cell.v), formula);
    else this.#readValue(cell, formula, mark === MARK.date || mark === MARK.dateByFormula);
  }

  #readValue(cell: RawCell, formula: boolean, isDate: boolean): void {
    const { v } = cell;
    switch (cell.t) {
      case 'n':
        this.takeNumber(Number(v), this.#formatOf(cell), formula, isDate);
        break;
      case 'b':
        this.takeBoolean(v === true, formula);
        break;
      case 'e':
        this.takeError(ERRORS.get(Number(v)) ?? cell.w ?? '#N/A', formula);
        break;
      default:
        this.takeText(v == null ? '' : String(v), formula);
    }
  }

  #formatOf({ z }: RawCell): NumberFormat {
    return z === undefined || z === 'General' ? this.general : this.format(String(z));
  }
}

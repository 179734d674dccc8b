// The number of a row in the digits that stand in the addresses of its cells, so that an address is compared instead of read.

/** There are no rows whose number has more. */
const MOST_DIGITS = 10;

export class RowNumber {
  readonly digits = new Uint8Array(MOST_DIGITS);
  length = 0;

  write(number: number): void {
    const text = String(number);
    this.length = Math.min(text.length, MOST_DIGITS);
    for (let at = 0; at < this.length; at++) this.digits[at] = text.charCodeAt(at);
  }
}

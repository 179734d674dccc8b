import { stripPrefix } from '../sheet-mending.ts';
import { refuse } from './halt.ts';
import { PieceScanner } from './piece-scanner.ts';
import type { SharedStrings } from './shared-strings.ts';
import { AMP, BANG, CR, declaration, GT, isName, LT, prefixOf, QUESTION, SLASH, seek } from './xml-marks.ts';
import { decode, unescaped } from './xml-text.ts';

// Reads the part with the shared strings. `<si><t>…</t></si>` is read byte by byte; a string of several runs, with a phonetic reading or
// with characters outside ASCII takes a slower road, and says what Excel shows: the runs together, without the reading.

/** An honest file has a few hundred thousand; without a limit a bomb of `<si/>` would fill the memory with nothing. */
const MAX_STRINGS = 2 ** 24;
const MAX_CHARACTERS = 256 * 2 ** 20;

const UNDERSCORE = 0x5f;
const PLAIN = ['si><t>', 'si><t xml:space="preserve">'].map((text) =>
  Uint8Array.from(text, (c) => c.charCodeAt(0)),
);
const PLAIN_END = Uint8Array.from('/t></si>', (c) => c.charCodeAt(0));

export class SharedStringsScanner extends PieceScanner {
  readonly #strings: SharedStrings;
  /** The prefix of the part's names with its colon, undefined before the root was seen. */
  #prefix: string | undefined;

  constructor(strings: SharedStrings) {
    super();
    this.#strings = strings;
  }

  protected scan(from: number, end: number): number {
    const { bytes } = this;
    let i = from;
    for (;;) {
      i = seek(bytes, LT, i, end);
      if (i >= end) return i;
      const after = this.#construct(i, end);
      if (after < 0) return i;
      i = after;
    }
  }

  /** The place after the tag or the string that begins here; -1 when it is not there as a whole. */
  #construct(from: number, end: number): number {
    const { bytes } = this;
    const first = bytes[from + 1]!;
    if (first === 0x73 /* s */ && this.#prefix === '') {
      const after = this.#plain(from, end);
      if (after >= 0) return after;
    }
    const close = seek(bytes, GT, from + 1, end);
    if (close >= end) return -1;
    if (first === BANG) declaration(bytes[from + 2]!);
    if (first === QUESTION || first === SLASH) return close + 1;
    this.#prefix ??= prefixOf(bytes, from, 'sst');
    if (!isName(bytes, from + 1 + this.#prefix.length, 'si')) return close + 1;
    if (bytes[close - 1] === SLASH) {
      this.#strings.add('');
      this.#judge();
      return close + 1;
    }
    const stop = this.#endOfString(close + 1, end);
    if (stop < 0) return -1;
    this.#strings.add(this.#textOf(close + 1, stop));
    this.#judge();
    return seek(bytes, GT, stop, end) + 1;
  }

  /** A string of one plain run of ASCII; -1 when it is another one, or not there as a whole. */
  #plain(from: number, end: number): number {
    const { bytes } = this;
    let i = from + 1;
    const begin = bytes[from + 6] === GT ? PLAIN[0]! : PLAIN[1]!;
    for (let k = 0; k < begin.length; k++) if (bytes[i++] !== begin[k]) return -1;
    const start = i;
    let byte = bytes[i]!;
    while (byte !== LT) {
      if (byte > 0x7f || byte === 0 || byte === AMP || byte === CR) return -1;
      if (byte === UNDERSCORE && (bytes[i + 1]! | 0x20) === 0x78 /* x */) return -1;
      byte = bytes[++i]!;
    }
    const stop = i++;
    for (let k = 0; k < PLAIN_END.length; k++) if (bytes[i++] !== PLAIN_END[k]) return -1;
    if (i > end) return -1;
    this.#strings.addPlain(bytes, start, stop);
    this.#judge();
    return i;
  }

  #judge(): void {
    const { count, size } = this.#strings;
    if (count > MAX_STRINGS) refuse({ fault: 'bomb', limit: MAX_STRINGS, found: count });
    if (size > MAX_CHARACTERS) refuse({ fault: 'bomb', limit: MAX_CHARACTERS, found: size });
  }

  /** Where the closing tag of a string stands; -1 when it has not arrived. */
  #endOfString(from: number, end: number): number {
    const { bytes } = this;
    const skip = 2 + this.#prefix!.length;
    for (let i = seek(bytes, LT, from, end); i < end; i = seek(bytes, LT, i + 1, end)) {
      if (bytes[i + 1] === BANG && i + 2 < end) declaration(bytes[i + 2]!);
      if (bytes[i + 1] !== SLASH || !isName(bytes, i + skip, 'si')) continue;
      return seek(bytes, GT, i, end) < end ? i : -1;
    }
    return -1;
  }

  #textOf(from: number, to: number): string {
    let xml = decode(this.bytes, from, to);
    if (this.#prefix !== '') xml = stripPrefix(xml, this.#prefix!.slice(0, -1));
    const single = /^\s*<t(?:\s[^>]*)?(?:\/>|>([^<]*)<)/.exec(xml);
    if (single !== null) return unescaped(single[1] ?? '');
    const runs = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g);
    return unescaped(Array.from(runs, ([, text = '']) => text).join(''));
  }
}

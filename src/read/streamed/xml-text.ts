// Texts of a workbook out of their bytes: UTF-8, entities, and the `_xHHHH_` in which workbooks write characters that XML cannot hold.

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' };
const ENTITY = /&(?:(quot|apos|gt|lt|amp)|#([xX])?([\da-fA-F]+));/g;
const ESCAPE = /_x([\da-fA-F]{4})_/gi;
const LAST_POINT = 0x10ffff;

/** The characters between two tags, as they stand there. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
  return DECODER.decode(bytes.subarray(from, to));
}

/** What the characters between two tags say. */
export function unescaped(xml: string): string {
  let text = xml;
  if (text.includes('&')) {
    text = text.replace(
      ENTITY,
      (reference, name: string | undefined, hex: string | undefined, digits: string) => {
        if (name !== undefined) return ENTITIES[name] ?? reference;
        const point = Number.parseInt(digits, hex === undefined ? 10 : 16);
        return point <= LAST_POINT ? String.fromCodePoint(point) : '\uFFFD';
      },
    );
  }
  if (text.includes('_')) {
    text = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

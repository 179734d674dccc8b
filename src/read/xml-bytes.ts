// The bytes of an XML part: told apart, decoded and encoded without loss. It knows nothing of what the part means.

/** Characters given to `String.fromCharCode` at a time; engines limit the number of arguments. */
const PIECE = 8192;
/** The root element stands within this many bytes of the start. */
const ROOT_WITHIN = 4096;

const UTF_16 = [
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The part as UTF-8; some writers make UTF-16. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const wide = UTF_16.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  return wide === undefined ? bytes : encodeXml(new TextDecoder(wide.label).decode(bytes));
}

export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

/** The text with one character for each byte, as SheetJS takes it; it decodes UTF-8 itself, cell by cell. */
export function oneCharacterAByte(bytes: Uint8Array, ascii: boolean): string {
  if (ascii) return decodeXml(bytes);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[]));
  }
  return pieces.join('');
}

/** Name of the root element with its prefix (`x:worksheet`), '' without one. */
export function rootName(bytes: Uint8Array): string {
  const start = decodeXml(bytes.subarray(0, ROOT_WITHIN)).replace(/<[?!][^>]*>/g, '');
  return /^[^<]*<([\w.:-]+)/.exec(start)?.[1] ?? '';
}

/** Whether the part declares a document type or an entity, the tools of entity bombs; no spreadsheet program writes them. */
export function declares(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x21 /* ! */); i >= 0; i = bytes.indexOf(0x21, i + 1)) {
    if (bytes[i - 1] !== 0x3c /* < */) continue;
    const word = String.fromCharCode(...bytes.subarray(i + 1, i + 8)).toUpperCase();
    if (word === 'DOCTYPE' || word.startsWith('ENTITY')) return true;
  }
  return false;
}

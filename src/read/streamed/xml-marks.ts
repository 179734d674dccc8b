import { refuse, unknown } from './halt.ts';

// The bytes that XML is made of, and what the scanners of parts ask of them. It knows nothing of workbooks.

export const LT = 0x3c;
export const GT = 0x3e;
export const AMP = 0x26;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
const COLON = 0x3a;
export const SPACE = 0x20;
export const DOUBLE = 0x22;
export const SINGLE = 0x27;
export const CR = 0x0d;

/** Whether a tag's name ends before this byte. */
export function endsName(byte: number): boolean {
  return byte <= SPACE || byte === GT || byte === SLASH;
}

/** Where the next `byte` stands, or `end`. */
export function seek(bytes: Uint8Array, byte: number, from: number, end: number): number {
  let i = from;
  while (i < end && bytes[i] !== byte) i++;
  return i;
}

/** Characters of ASCII as text. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** Whether the name at `from` is this one, and ends there. */
export function isName(bytes: Uint8Array, from: number, name: string): boolean {
  for (let k = 0; k < name.length; k++) if (bytes[from + k] !== name.charCodeAt(k)) return false;
  return endsName(bytes[from + name.length]!);
}

/** The prefix of a part's names, with its colon, out of the tag of its root; unknown when that is another root than it should be. */
export function prefixOf(bytes: Uint8Array, from: number, root: string): string {
  let i = from + 1;
  while (!endsName(bytes[i]!) && bytes[i] !== COLON) i++;
  const prefix = bytes[i] === COLON ? asciiText(bytes, from + 1, i + 1) : '';
  return isName(bytes, from + 1 + prefix.length, root) ? prefix : unknown();
}

/**
 * What begins with `<!`: document types and entities are the tools of bombs, no spreadsheet program writes them. Comments and CDATA are
 * honest, but rare enough to leave to the library.
 */
export function declaration(byte: number): never {
  if (byte === 0x44 /* DOCTYPE */ || byte === 0x45 /* ENTITY */) refuse({ fault: 'bomb' });
  unknown();
}

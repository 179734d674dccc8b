import { known } from './known.ts';
import { readTemplate } from './template-file.ts';

// A link that carries an own template (`pass-template-on.ts` makes it). It stands behind the # of the page's address, which browsers send
// nowhere. What comes in by a link is read and confirmed like a template file, and is never used unasked.

/** What the part of the address behind the page begins with. */
export const SIGN = '#sjabloon=';
/** A template of a thousand columns takes less; addresses much longer than this break on their way. */
const MOST_LETTERS = 30_000;
/** Before it is unpacked nobody knows how large it is. */
const MOST_BYTES = 1_000_000;

/** The Table Schema in a part of an address, `#` included; undefined when there is none. Rejects when it is cut off or too large. */
export async function schemaInLink(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!hash.startsWith(SIGN)) return undefined;
  if (hash.length > MOST_LETTERS) throw new RangeError('too long');
  const letters = atob(hash.slice(SIGN.length).replaceAll('-', '+').replaceAll('_', '/'));
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

/** All that comes out of a stream. Rejects past the most that a template may take. */
export async function bytesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Takes what the address holds now, and what it will hold. It comes after the first paint. */
export function watchAddress(): void {
  const take = () => void takeTemplateFrom(location.hash);
  window.addEventListener('hashchange', take);
  take();
}

/** Puts the template in the address, if any, before the user. */
async function takeTemplateFrom(hash: string): Promise<void> {
  try {
    const schema = await schemaInLink(hash);
    if (schema !== undefined) await readTemplate(new File([schema], 'sjabloon.json'));
  } catch {
    known.setState({ fault: { fault: { fault: 'template-link' }, name: '' }, step: 'file' });
  }
}

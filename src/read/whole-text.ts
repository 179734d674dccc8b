import { decoderOf, PIECE } from './decoder.ts';
import { decideEncoding } from './encoding.ts';

// A whole file as one text, for formats that cannot be read piece by piece. Its encoding is decided from its bytes.

export function textOf(bytes: Uint8Array): string {
  const { encoding, skip } = decideEncoding(bytes);
  const decoder = decoderOf(encoding);
  let text = '';
  for (let at = skip; at < bytes.length; at += PIECE)
    text += decoder(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  return text;
}

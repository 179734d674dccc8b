import { withoutAccents } from '../model/accents.ts';
import { HASH_START, hashOn, NO_HASH } from './hash-index.ts';
import { withoutLegalForm } from './legal-form.ts';

// Texts without what people write in different ways, so that near misses can be looked up instead of compared one with all. For comparing
// only; it never decides that two texts are the same.

/**
 * What does not count. `plain`: capitals, accents, spaces, apostrophes. `name`: neither do dots, hyphens and other signs. `company`: neither does the
 * legal form. `sharp`: everything counts.
 */
export type Fold = 'plain' | 'name' | 'company' | 'sharp';

const SPACES_AND_APOSTROPHES = /[\s\u200b-\u200d\u2060\ufeff'’‘ʼ´`′]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
export function fold(text: string, how: Fold): string {
  if (how === 'sharp') return text;
  const bare = how === 'company' ? withoutLegalForm(text) : text;
  const small = withoutAccents(bare.toLowerCase());
  return small.replace(how === 'plain' ? SPACES_AND_APOSTROPHES : NOT_LETTERS, '');
}

/** Fold of several texts one behind the other. */
export function foldAll(texts: readonly string[], how: Fold): string {
  let folded = '';
  for (const text of texts) folded += fold(text, how);
  return folded;
}

/** Hash of `foldAll` of these texts; `NO_HASH` when nothing is left of them. Plain letters are hashed without making the fold. */
export function hashFold(texts: readonly string[], how: Fold): number {
  let hash = HASH_START;
  for (const text of texts) hash = foldOn(hash, text, how);
  return hash === HASH_START ? NO_HASH : hash || 1;
}

function foldOn(start: number, text: string, how: Fold): number {
  const bare = how === 'company' ? withoutLegalForm(text) : text;
  let hash = start;
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    if (unit > LAST_ASCII) return hashFolded(start, fold(text, how));
    if (how === 'sharp') hash = hashOn(hash, unit);
    else if (unit >= 65 && unit <= 90) hash = hashOn(hash, unit + 32);
    else if (how === 'plain' ? !SKIPPED_PLAIN.has(unit) : isLetterOrDigit(unit)) hash = hashOn(hash, unit);
  }
  return hash;
}

const LAST_ASCII = 0x7f;
/** White space, the apostrophe and the backtick. */
const SKIPPED_PLAIN = new Set([9, 10, 11, 12, 13, 32, 39, 96]);

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function hashFolded(start: number, folded: string): number {
  let hash = start;
  for (let at = 0; at < folded.length; at++) hash = hashOn(hash, folded.charCodeAt(at));
  return hash;
}

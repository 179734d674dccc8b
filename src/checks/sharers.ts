import type { FieldPath } from '../model/field.ts';
import type { Trust } from '../model/finding.ts';
import type { Given, KeySource } from './keys.ts';

// Those who share a key, compared part by part. Who has their texts compares texts; the engine has numbers for what counts in each distinct cell,
// so that in a large list, where a finding may stand in every row, no text is made to tell where one stands.

/** A field that is compared between those who share a key, and what of it counts; '' for nothing. The same cell always gives the same. */
export interface ComparedPart {
  field: FieldPath;
  of(text: string): string;
}

/** They are in the order of the table, and told by their place in it. A part is told by its place in what the source compares. */
export interface Sharers {
  readonly count: number;
  by(nth: number): KeySource;
  given(nth: number): Given;
  /** Whether anything counts. */
  has(nth: number, part: number): boolean;
  /** A number of what counts, the same for those that are the same and seldom for others. */
  number(nth: number, part: number): number;
  isSame(a: number, b: number, part: number): boolean;
}

/** Is told where a finding stands, and how it is mended. */
export type Tell = (nth: number, field: FieldPath, trust: Trust | undefined) => void;

/** By their texts. */
export function sharersOf(given: readonly Given[]): Sharers {
  /** By place and part, as far as it was asked for: one of them is compared with all others. */
  const known: (string | undefined)[] = [];
  const parts = given[0]?.by.compared?.length ?? 0;
  const said = (nth: number, part: number): string => {
    const { row, by } = given[nth]!;
    const { field, of } = by.compared![part]!;
    const text = known[nth * parts + part] ?? of(row.text(field));
    known[nth * parts + part] = text;
    return text;
  };
  return {
    count: given.length,
    by: (nth) => given[nth]!.by,
    given: (nth) => given[nth]!,
    has: (nth, part) => said(nth, part) !== '',
    number: (nth, part) => hashOf(said(nth, part)),
    isSame: (a, b, part) => said(a, part) === said(b, part),
  };
}

/** In place of 0, which is nothing. */
export const SEED = 0x2545f491;
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units; 0 for the empty text only. */
export function hashOf(text: string): number {
  if (text === '') return 0;
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash === 0 ? SEED : hash;
}

import { editDistance } from '../model/edit-distance.ts';

// How much two headings resemble each other, by their letters. It knows no meanings; that is what aliases are for.

/** Headings are short; what goes on longer is compared by its beginning, so that one absurd heading cannot cost seconds. */
const LONGEST = 64;

/** 1 for the same text, 0 for nothing in common; 0 as well when it would be below `least`. */
export function likeness(a: string, b: string, least: number): number {
  const one = a.slice(0, LONGEST);
  const other = b.slice(0, LONGEST);
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const most = Math.floor((1 - least) * longest);
  const distance = editDistance(one, other, most);
  return distance === undefined ? 0 : 1 - distance / longest;
}

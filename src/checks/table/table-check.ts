import type { Facts } from '../../model/finding.ts';
import type { Common, ExampleRow, Found, Mend } from '../check.ts';
import type { Given, KeySource } from '../keys.ts';
import type { Sharers, Tell } from '../sharers.ts';

// What a check over rows of the whole file is that share something: it says by which keys rows are looked at together, and is given those who
// share one. It never sees a row by itself.

export interface TableExample {
  /** In the order of the table; the first row is row 2. */
  rows: readonly ExampleRow[];
  mended?: readonly ExampleRow[];
}
export interface TableCheck<F extends Facts = Facts> extends Common<F, TableExample> {
  scope: 'table';
  /**
   * What rows must be looked at for together: an extern id, an e-mail address, a company's name without its legal form. A key that a row
   * gives twice (for its contactpersoon and its deelnemer) counts twice.
   */
  keys: readonly KeySource[];
  /** Never safe: rows that share something may well be meant so. *Herstel alles* therefore looks at keys once, when all is mended. */
  mend?: Mend<F> & { trust: 'ask' | ((facts: F) => 'ask' | 'choose' | undefined) };
  /** Who gave this key, in the order of the table and of the sources. Asked when the key was given at least twice. */
  look(given: readonly Given[], key: string): Found<F>[];
  /**
   * Where the same is found and how it is mended, one by one as `look` finds them, without the facts: for what may be found in every row of a large
   * list, of which the facts are made when somebody asks. A law holds the two together.
   */
  spots?(sharers: Sharers, tell: Tell): void;
}

import type { Owner, Sight } from '../model/match.ts';
import type { RowId } from '../model/table.ts';

// Who somebody is, as one number: a record of the list, or a record that only exists since a row of the file. Half of the numbers stand for
// an identity that is not certain, because the lists could not answer everything; certain and uncertain are still the same record.

/** Not negative: a place in the list. Negative: made by a row. */
export type Identity = number;
/** An identity and whether it is certain. */
export type Claim = number;

const OWNERS: readonly Owner[] = ['bedrijf', 'contactpersoon', 'deelnemer'];

export function madeBy({ row, as }: Sight): Identity {
  return -(row * OWNERS.length + OWNERS.indexOf(as)) - 1;
}

export function claim(identity: Identity, isCertain: boolean): Claim {
  return identity * 2 + (isCertain ? 0 : 1);
}

export function identityOf(claimed: Claim): Identity {
  return Math.floor(claimed / 2);
}

export function isCertain(claimed: Claim): boolean {
  return claimed % 2 === 0;
}

/** Not a claim: the row only wants to hear when others claim something under the key. */
export const LISTENS: Claim = Number.MIN_SAFE_INTEGER;

/** A place where somebody was met, as one number. */
export type SightCode = number;

export function sightCode(row: RowId, as: Owner): SightCode {
  return row * OWNERS.length + OWNERS.indexOf(as);
}

export function sightOf(code: SightCode): Sight {
  return { row: rowOf(code), as: OWNERS[code % OWNERS.length] ?? 'bedrijf' };
}

export function rowOf(code: SightCode): RowId {
  return Math.floor(code / OWNERS.length);
}

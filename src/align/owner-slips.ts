import { OWNER_KEYS, type Owner } from '../layouts/names.ts';
import { editDistance } from '../model/edit-distance.ts';

// Whose a heading is when the word that says so is mistyped: `Contactperoson adres`. It says what may be meant; what follows that word must
// be alike by itself, or `Contactpersoon maat` would be like `Contactpersoon land`.

/** One reading of a heading: whose it is, what is said of them, and how many slips were made in the word for them. */
export interface OwnedName {
  owner?: Owner;
  rest: string;
  slips: number;
}

/** From so many letters on a word may have two slips. */
const LONG_WORD = 10;

/** Readings of a heading's key of which the owner's word, before or behind, has a slip or two. Without the exact ones. */
export function ownersWithSlip(key: string, owners: ReadonlySet<Owner>): OwnedName[] {
  return OWNER_KEYS.filter(({ owner }) => owners.has(owner)).flatMap(({ owner, key: word }) => {
    const most = word.length >= LONG_WORD ? 2 : 1;
    const found: OwnedName[] = [];
    for (let length = word.length - most; length <= word.length + most && length < key.length; length++) {
      const before = editDistance(key.slice(0, length), word, most);
      if (before !== undefined && before > 0) found.push({ owner, rest: key.slice(length), slips: before });
      const behind = editDistance(key.slice(-length), word, most);
      if (behind !== undefined && behind > 0)
        found.push({ owner, rest: key.slice(0, -length), slips: behind });
    }
    return found;
  });
}

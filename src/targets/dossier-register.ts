import { bareText } from '../model/bare-text.ts';
import type { FieldPath, RecordOwner } from '../model/field.ts';
import { personKey } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import { PAIR_FIELDS, type Pair, type Saying, type Texts } from './dossier-texts.ts';

// Bedrijven and personen by what makes each of them one. ExternId with ExternSource leads, capitals ignored, as in Coachview; who has no such
// key is one with another only when nothing that identifies him differs. A later row overwrites an earlier one, and that is told.

export type DossierLost =
  /** A later row says something else, and Coachview keeps the later. */
  | 'overwritten'
  /** Somebody's row without a bedrijf, who has one in another row. */
  | 'unlinked'
  /** A category or free field beyond the fifth. */
  | 'sixth'
  /** A land, source, category or free field of nobody who is named. */
  | 'unnamed'
  /** Nobody is in the row. */
  | 'nobody';

export interface Known {
  id: number;
  owner: RecordOwner;
  texts: Texts;
  pairs: (Pair & { row: RowId })[];
  /** The row that said it. */
  from: Map<FieldPath, RowId>;
}

export class Register {
  readonly lost: { why: DossierLost; row: RowId }[] = [];
  readonly #known = new Map<string, Known>();
  readonly #source: string;

  /** @param source ExternSource for who has an ExternId and no source; '' for none */
  constructor(source: string) {
    this.#source = source;
  }

  add(saying: Saying, row: RowId): Known {
    const { owner, texts, pairs } = saying;
    const source: FieldPath = `${owner}.externSource`;
    if (this.#source !== '' && texts.has(`${owner}.externId`) && !texts.has(source))
      texts.set(source, this.#source);
    const key = `${owner} ${keyOf(saying)}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#merge(known, saying, row);
      return known;
    }
    const from = new Map([...texts.keys()].map((field) => [field, row]));
    const made = { id: this.#known.size, owner, texts, pairs: pairs.map((pair) => ({ ...pair, row })), from };
    this.#known.set(key, made);
    return made;
  }

  #merge(known: Known, { texts, pairs }: Saying, row: RowId): void {
    for (const [field, text] of texts) {
      const before = known.texts.get(field);
      if (before !== undefined && (isSame(before, text) || isSameKey(field, before, text))) continue;
      if (before !== undefined) this.lost.push({ why: 'overwritten', row: known.from.get(field)! });
      known.texts.set(field, text);
      known.from.set(field, row);
    }
    for (const pair of pairs) this.#mergePair(known, pair, row);
  }

  /** Categories add up; so do free fields, and one with the same code gets the later value. */
  #mergePair(known: Known, pair: Pair, row: RowId): void {
    const same = known.pairs.find(
      ({ sort, first, second }) =>
        sort === pair.sort &&
        folded(first) === folded(pair.first) &&
        (isSame(second, pair.second) || (sort === 'vrijveld' && first.trim() !== '')),
    );
    if (same === undefined) known.pairs.push({ ...pair, row });
    else if (!isSame(same.second, pair.second)) {
      this.lost.push({ why: 'overwritten', row: same.row });
      Object.assign(same, pair, { row });
    }
  }

  /** All texts of each, pairs in their first columns. What has no column is lost from then on; ask once. */
  texts(): Map<Known, Texts> {
    return new Map([...this.#known.values()].map((known) => [known, this.#laidOut(known)]));
  }

  #laidOut({ owner, texts, pairs }: Known): Texts {
    const all = new Map(texts);
    for (const sort of ['categorie', 'vrijveld'] as const) {
      const columns = PAIR_FIELDS[owner].filter(([one]) => one === sort);
      for (const [nth, { first, second, row }] of pairs.filter((pair) => pair.sort === sort).entries()) {
        const place = columns[nth];
        if (place === undefined) this.lost.push({ why: 'sixth', row });
        else all.set(place[1], first).set(place[2], second);
      }
    }
    return all;
  }
}

function keyOf({ owner, texts, pairs }: Saying): string {
  const text = (field: FieldPath) => texts.get(field) ?? '';
  const extern = [folded(text(`${owner}.externId`)), folded(text(`${owner}.externSource`))];
  if (extern.every((part) => part !== '')) return `key ${extern.join('\n')}`;
  const isTold =
    owner === 'persoon' &&
    text('persoon.achternaam') !== '' &&
    (text('persoon.emailadres') !== '' || text('persoon.geboorteDatum') !== '');
  if (isTold) return `person ${personKey(text, 'persoon')}`;
  // Whoever is told by a name alone may be somebody else of that name.
  const said = [...texts].map(([field, one]) => `${field} ${folded(one)}`).sort();
  const paired = pairs.map(({ sort, first, second }) => `${sort} ${folded(first)} ${folded(second)}`).sort();
  return `all ${[...said, ...paired].join('\n')}`;
}

function folded(text: string): string {
  return bareText(text).toLowerCase();
}

/** Capitals of a key are no difference. */
function isSameKey(field: FieldPath, one: string, other: string): boolean {
  return /\.extern(?:Id|Source)$/.test(field) && folded(one) === folded(other);
}

function isSame(one: string, other: string): boolean {
  return one === other || bareText(one) === bareText(other);
}

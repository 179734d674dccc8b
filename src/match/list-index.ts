import { MOST_HITS, type RuleId } from '../model/match.ts';
import type { Reference } from '../model/reference.ts';
import { foldAll, hashFold } from './fold.ts';
import { HashIndex, hashText, mixHashes, NO_HASH } from './hash-index.ts';
import type { NearPart, Rule, RuleField, Said } from './rules.ts';
import { addressesIn, compared, type How } from './values.ts';

// Looks records of one list up by a rule, exactly or nearly. An index is made when its rule is first asked, and then kept: the list does not
// change.

const NOBODY: readonly number[] = [];

export class ListIndex {
  readonly reference: Reference;
  readonly #answers = new Map<RuleId, boolean>();
  readonly #exact = new Map<RuleId, HashIndex>();
  readonly #near = new Map<RuleId, HashIndex>();

  constructor(reference: Reference) {
    this.reference = reference;
  }

  /** Whether the list holds all that the rule compares. */
  answers({ id, parts }: Rule): boolean {
    let known = this.#answers.get(id);
    if (known === undefined) {
      known = parts.every(({ field }) => this.reference.has(field));
      this.#answers.set(id, known);
    }
    return known;
  }

  /** Makes the indexes of a rule now, so that the first row does not wait for them. */
  prepare(rule: Rule): void {
    if (this.answers(rule)) this.#exactly(rule);
    if (rule.near.length > 0) this.#nearly(rule);
  }

  #exactly(rule: Rule): HashIndex {
    const known = this.#exact.get(rule.id);
    const index = known ?? this.#indexExact(rule);
    if (known === undefined) this.#exact.set(rule.id, index);
    return index;
  }

  #nearly(rule: Rule): HashIndex {
    const known = this.#near.get(rule.id);
    const index = known ?? this.#indexNear(rule);
    if (known === undefined) this.#near.set(rule.id, index);
    return index;
  }

  /** Different records that the rule calls the same as these values, one for each of its parts; in the order of the list, at most `MOST_HITS`. */
  find(rule: Rule, values: readonly string[]): readonly number[] {
    const index = this.#exactly(rule);
    let hash = NO_HASH;
    for (const value of values) hash = mixHashes(hash, value === '' ? NO_HASH : hashText(value));
    let found = NOBODY;
    for (let entry = index.first(hash); entry >= 0; entry = index.next(entry)) {
      const place = index.record(entry);
      if (this.#isSame(rule, values, place)) found = this.#with(found, place);
      if (found.length >= MOST_HITS) break;
    }
    return found;
  }

  /** Different records that are near by this rule. What is exactly the same is near as well. */
  near(rule: Rule, said: Said): readonly number[] {
    if (rule.near.length === 0) return NOBODY;
    const wanted = rule.near.map(({ fields, fold: how }) => foldOf(fields.map(said), how));
    if (wanted.includes('')) return NOBODY;
    const index = this.#nearly(rule);
    let hash = NO_HASH;
    for (const text of wanted) hash = mixHashes(hash, hashText(text));
    let found = NOBODY;
    for (let entry = index.first(hash); entry >= 0; entry = index.next(entry)) {
      const place = index.record(entry);
      const isNear = rule.near.every((part, nth) => this.#folds(part, place).includes(wanted[nth]!));
      if (isNear) found = this.#with(found, place);
      if (found.length >= MOST_HITS) break;
    }
    return found;
  }

  /** The records with the one that stands at this place, once. */
  #with(found: readonly number[], place: number): readonly number[] {
    const record = this.reference.same(place);
    return found.includes(record) ? found : [...found, record];
  }

  #isSame({ parts }: Rule, values: readonly string[], place: number): boolean {
    for (let nth = 0; nth < parts.length; nth++) {
      const { field, how } = parts[nth]!;
      if (!this.#says(field, how, place, values[nth]!)) return false;
    }
    return true;
  }

  #says(field: RuleField, how: How, place: number, value: string): boolean {
    for (const column of this.reference.columns.get(field) ?? []) {
      const text = column.text(place);
      if (compared(text, how) === value) return true;
      if (field === 'emailadres' && addressesIn(text).some((one) => compared(one, how) === value))
        return true;
    }
    return false;
  }

  #addresses(record: number): string[] {
    const columns = this.reference.columns.get('emailadres') ?? [];
    return columns.flatMap((column) => addressesIn(column.text(record)));
  }

  #folds({ fields, fold: how }: NearPart, record: number): string[] {
    if (fields[0] === 'emailadres') return this.#addresses(record).map((text) => foldOf([text], how));
    return [
      foldOf(
        fields.map((field) => this.reference.text(field, record)),
        how,
      ),
    ];
  }

  #indexExact({ parts }: Rule): HashIndex {
    const [only] = parts;
    if (parts.length === 1 && only?.field === 'emailadres')
      return this.#indexAddresses((text) => hashValue(text, only.how));
    const hashes = parts.map(({ field, how }) => this.#hashesOf(field, (text) => hashValue(text, how)));
    const mayBeBlank = parts.map((part) => part.mayBeBlank === true);
    return this.#index(hashes, mayBeBlank);
  }

  #indexNear({ near }: Rule): HashIndex {
    const [only] = near;
    if (near.length === 1 && only?.fields[0] === 'emailadres')
      return this.#indexAddresses((text) => hashNear([text], only.fold));
    const hashes = near.map(({ fields, fold: how }) => {
      const [field, ...more] = fields;
      if (field !== undefined && more.length === 0)
        return this.#hashesOf(field, (text) => hashNear([text], how));
      return (place: number) =>
        hashNear(
          fields.map((one) => this.reference.text(one, place)),
          how,
        );
    });
    const mayBeBlank = near.map(() => false);
    return this.#index(hashes, mayBeBlank);
  }

  /** From the last record to the first, so that the first is found first. */
  #index(hashes: readonly ((place: number) => number)[], mayBeBlank: readonly boolean[]): HashIndex {
    const { places } = this.reference;
    const index = new HashIndex(places);
    for (let place = places - 1; place >= 0; place--) {
      let all = NO_HASH;
      let isWhole = true;
      for (let nth = 0; nth < hashes.length && isWhole; nth++) {
        const hash = hashes[nth]!(place);
        if (hash === NO_HASH && !mayBeBlank[nth]) isWhole = false;
        all = mixHashes(all, hash);
      }
      if (isWhole) index.add(all, place);
    }
    return index;
  }

  #indexAddresses(hashOf: (text: string) => number): HashIndex {
    const { places, columns } = this.reference;
    const own = columns.get('emailadres') ?? [];
    const index = new HashIndex(places * own.length);
    const add = (hash: number, place: number) => {
      if (hash !== NO_HASH) index.add(mixHashes(NO_HASH, hash), place);
    };
    // A cell with several addresses is rare; all others are hashed without being taken apart.
    const single = own.map((column) =>
      Int32Array.from(column.texts, (text) => (addressesIn(text).length > 1 ? NO_HASH : hashOf(text))),
    );
    for (let place = places - 1; place >= 0; place--) {
      for (const [nth, column] of own.entries()) {
        const code = column.codes[place] ?? 0;
        const hash = single[nth]?.[code] ?? NO_HASH;
        if (hash !== NO_HASH) add(hash, place);
        else if (code !== 0)
          for (const text of addressesIn(column.texts.at(code) ?? '')) add(hashOf(text), place);
      }
    }
    return index;
  }

  /** Hash of the text of this field by place. A single column is hashed entry by entry, for entries repeat. */
  #hashesOf(field: RuleField, hashOf: (text: string) => number): (place: number) => number {
    const [first, ...more] = this.reference.columns.get(field) ?? [];
    if (first === undefined) return () => NO_HASH;
    if (more.length > 0) return (place) => hashOf(this.reference.text(field, place));
    const hashes = Int32Array.from(first.texts, hashOf);
    return (place) => hashes[first.codes[place] ?? 0] ?? NO_HASH;
  }
}

function hashValue(text: string, how: How): number {
  const value = compared(text, how);
  return value === '' ? NO_HASH : hashText(value);
}

function foldOf(texts: readonly string[], how: NearPart['fold']): string {
  return how === 'date' ? compared(texts[0] ?? '', 'date') : foldAll(texts, how);
}

function hashNear(texts: readonly string[], how: NearPart['fold']): number {
  return how === 'date' ? hashValue(texts[0] ?? '', 'date') : hashFold(texts, how);
}

import type { FieldPath, RequestRole } from '../model/field.ts';
import { type Match, makesRecord, type Owner, type RowMatches, type RuleOrder } from '../model/match.ts';
import { hasPerson } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import { type Answer, ask, BETWEEN, type LookUp, type MetBefore } from './cascade.ts';
import { type Claim, type Identity, identityOf, isCertain, LISTENS, madeBy, sightCode } from './identity.ts';
import type { Indexes } from './indexes.ts';
import type { Known, Met, Sighting } from './met.ts';
import { nearest } from './near.ts';
import { persoonMatch } from './persoon-match.ts';
import { PATHS, RULES, type Rule, type Said } from './rules.ts';

// One row through the rules: its persons first, then its bedrijf, then its opleiding. It changes nothing: what the row was seen to be is handed
// back, and written down by who keeps the order of the rows.

export interface RowSource {
  text(row: RowId, field: FieldPath): string;
  /** The database id of a person, where a file has one. The layouts of today have no column for it. */
  personId?(row: RowId, role: RequestRole): string;
}

export interface MatchedRow {
  matches: RowMatches;
  sightings: readonly Sighting[];
}

const NAME_RULE = RULES.csv.bedrijf.find((rule) => rule.id === 'name')!;

export class RowMatcher {
  readonly #indexes: Indexes;
  readonly #rules: (typeof RULES)[RuleOrder];
  readonly #source: RowSource;
  readonly #met: Met;

  constructor(indexes: Indexes, order: RuleOrder, source: RowSource, met: Met) {
    this.#indexes = indexes;
    this.#rules = RULES[order];
    this.#source = source;
    this.#met = met;
  }

  match(row: RowId): MatchedRow {
    const text = (field: FieldPath) => this.#source.text(row, field);
    const sightings: Sighting[] = [];
    const matches: RowMatches = {
      opleiding: this.#indexes.courses.match(text('opleiding.code'), text('opleiding.naam')),
    };
    let contact: Answer | undefined;
    for (const role of ['contactpersoon', 'deelnemer'] as const) {
      if (!hasPerson(text, role)) continue;
      const answer = this.#person(row, role, sightings);
      matches[role] = answer.match;
      if (role === 'contactpersoon') contact = answer;
    }
    const persoon = persoonMatch(text, this.#indexes);
    if (persoon !== undefined) matches.persoon = persoon;
    const bedrijf = this.#bedrijf(row, contact, sightings);
    if (bedrijf !== undefined) matches.bedrijf = bedrijf;
    return { matches, sightings };
  }

  #person(row: RowId, role: RequestRole, sightings: Sighting[]): Answer {
    const said: Said = (field) =>
      field === 'id'
        ? (this.#source.personId?.(row, role) ?? '')
        : this.#source.text(row, PATHS[role][field]);
    const list = this.#indexes.persoon;
    const rules = this.#rules.persoon;
    // The deelnemer may be the contactpersoon of the same row, who was met just before.
    const metBefore: MetBefore = (key) => withOwnRow(this.#met.before(key, row), sightings, key);
    const own = madeBy({ row, as: role });
    const answer = ask({ kind: 'persoon', rules, list, said, metBefore, own });
    this.#addNear(answer, rules, said, role);
    sightings.push({ keys: answer.keys, claim: answer.claim, sight: sightCode(row, role) });
    return answer;
  }

  #bedrijf(row: RowId, contact: Answer | undefined, sightings: Sighting[]): Match | undefined {
    const said: Said = (field) => this.#source.text(row, PATHS.bedrijf[field]);
    const isNamed = (['naam', 'emailadres', 'externId'] as const).some((field) => said(field).trim() !== '');
    const rules = this.#rules.bedrijf;
    const asksContact = rules.some((rule) => rule.id === 'through-contact') && contact !== undefined;
    if (!isNamed && !asksContact) return undefined;
    const answer = ask({
      kind: 'bedrijf',
      rules,
      list: this.#indexes.bedrijf,
      said,
      metBefore: (key) => this.#met.before(key, row),
      own: madeBy({ row, as: 'bedrijf' }),
      ...(contact === undefined ? {} : { throughContact: () => this.#contactsBedrijf(contact.claim) }),
    });
    // Nobody's bedrijf: a private person, until an earlier row gives the contactpersoon one.
    if (!isNamed && makesRecord(answer.match)) {
      const keys = asksContact ? [linkKey(contact.claim)] : [];
      sightings.push({ keys, claim: LISTENS, sight: sightCode(row, 'bedrijf') });
      return undefined;
    }
    if (isNamed) this.#addNear(answer, rules, said, 'bedrijf');
    const keys = asksContact ? [...answer.keys, linkKey(contact.claim)] : answer.keys;
    sightings.push({ keys, claim: answer.claim, sight: sightCode(row, 'bedrijf') });
    return answer.match;
  }

  /** The bedrijf that the list of persons links the contactpersoon to; by its id, or else by its name. */
  #contactsBedrijf(contact: Claim): LookUp {
    const { records, isOpen } = this.#linked(identityOf(contact));
    // Who is not certain belongs to a bedrijf that is not certain either.
    const isDoubtful = !isCertain(contact);
    return { key: linkKey(contact), records, isOpen: isOpen || isDoubtful, isDoubtful };
  }

  /** `isOpen`: somebody has a bedrijf, or may have one, and which cannot be known. */
  #linked(person: Identity): Pick<LookUp, 'records' | 'isOpen'> {
    const { bedrijf, persoon } = this.#indexes;
    if (person < 0 || persoon === undefined) return { records: [], isOpen: false };
    const { reference } = persoon;
    const id = reference.text('bedrijfId', person).trim();
    const name = reference.text('bedrijf.naam', person);
    const isTold = reference.has('bedrijfId') || reference.has('bedrijf.naam');
    if (id === '' && name.trim() === '') return { records: [], isOpen: !isTold };
    const byId = id === '' ? undefined : this.#indexes.bedrijfById(id);
    if (byId !== undefined) return { records: [bedrijf!.reference.same(byId)], isOpen: false };
    const canFind = name.trim() !== '' && bedrijf?.answers(NAME_RULE) === true;
    const records = canFind ? bedrijf.find(NAME_RULE, [name]) : [];
    return records.length === 1 ? { records, isOpen: false } : { records: [], isOpen: true };
  }

  #addNear({ match, claim }: Answer, rules: readonly Rule[], said: Said, owner: Owner): void {
    const list = owner === 'bedrijf' ? this.#indexes.bedrijf : this.#indexes.persoon;
    if (list === undefined || identityOf(claim) >= 0 || match.outcome === 'several') return;
    const near = nearest(rules, list, said, owner);
    if (near === undefined) return;
    match.near = near;
    if (match.outcome === 'new') match.outcome = 'near';
  }
}

/** Under which it is written down which bedrijf somebody was given in the file. */
function linkKey(contact: Claim): string {
  return `link${BETWEEN}${identityOf(contact)}`;
}

/** A row has at most one person before the deelnemer: the contactpersoon. */
function withOwnRow(before: readonly Known[], sightings: readonly Sighting[], key: string): readonly Known[] {
  const [contact] = sightings;
  if (contact === undefined || !contact.keys.includes(key)) return before;
  if (before.some(({ claim }) => claim === contact.claim)) return before;
  return [...before, { claim: contact.claim, first: contact.sight }];
}

import type { FieldPath } from '../model/field.ts';
import type { RowText } from '../model/person.ts';

// A relatie of an accountant's office as the bedrijf and persoon that other systems know: which field of AdminPulse is which field of theirs.
// The one place where that is said, for every target. Texts stay as they stand.

export type RelationType = 'bedrijf' | 'eenmanszaak' | 'persoon';

/** Of both. The rest of a relatie's fields go where it is a bedrijf, or where it is a persoon. */
type Pair = readonly [from: FieldPath, to: FieldPath];

const ADDRESS_PARTS = ['adres1', 'postcode', 'plaats', 'landCode'] as const;

const AS_COMPANY: readonly Pair[] = [
  ['relatie.klantcode', 'bedrijf.externId'],
  ['relatie.rechtsvorm', 'bedrijf.rechtsvorm'],
  ['relatie.ondernemingsnummer', 'bedrijf.ondernemingsnummer'],
  ['relatie.btwNummer', 'bedrijf.btwNummer'],
  ['relatie.telefoonnummer', 'bedrijf.telefoonnummer'],
  ['relatie.emailadres', 'bedrijf.emailadres'],
  ['relatie.emailadresFactuur', 'bedrijf.factuurEmailadres'],
  ...ADDRESS_PARTS.map((part): Pair => [`relatie.adres.${part}`, `bedrijf.adres.${part}`]),
];

const AS_PERSON: readonly Pair[] = [
  ['relatie.naam', 'persoon.achternaam'],
  ['relatie.voornaam', 'persoon.voornaam'],
  ['relatie.klantcode', 'persoon.externId'],
  ['relatie.rijksregisternummer', 'persoon.rijksregisternummer'],
  ['relatie.geboortedatum', 'persoon.geboorteDatum'],
  ['relatie.telefoonnummer', 'persoon.telefoonnummer'],
  ['relatie.emailadres', 'persoon.emailadres'],
  ['relatie.taal', 'persoon.taal'],
  ...ADDRESS_PARTS.map((part): Pair => [`relatie.adres.${part}`, `persoon.adres.${part}`]),
];

/** Fields of a bedrijf or persoon in which this field of a relatie goes. */
export function relationTargets(field: FieldPath): readonly FieldPath[] {
  if (field === 'relatie.naam') return ['bedrijf.naam', 'persoon.achternaam'];
  if (field === 'relatie.dossiermedewerkers') return ['persoon.verantwoordelijke'];
  return [...AS_COMPANY, ...AS_PERSON].flatMap(([from, to]) => (from === field ? [to] : []));
}

/** Whether the row is about a relatie at all. */
export function isRelation(text: RowText): boolean {
  return ['relatie.naam', 'relatie.voornaam', 'relatie.klantcode', 'relatie.emailadres'].some(
    (field) => text(field as FieldPath).trim() !== '',
  );
}

/** As the row says; where it does not, by what only one of them has. */
function relationType(text: RowText): RelationType {
  const said = text('relatie.type').trim().toLowerCase();
  if (said === 'persoon' || said === 'bedrijf' || said === 'eenmanszaak') return said;
  const has = (field: FieldPath) => text(field).trim() !== '';
  const isCompany =
    has('relatie.ondernemingsnummer') || has('relatie.btwNummer') || has('relatie.rechtsvorm');
  const isPerson = has('relatie.voornaam') || has('relatie.rijksregisternummer');
  if (isCompany) return isPerson ? 'eenmanszaak' : 'bedrijf';
  return isPerson ? 'persoon' : 'bedrijf';
}

/** The bedrijf, the persoon, or for an eenmanszaak both, by the fields that they have elsewhere; blank fields are not among them. */
export function relationAs(text: RowText): { type: RelationType; texts: ReadonlyMap<FieldPath, string> } {
  const type = relationType(text);
  const texts = new Map<FieldPath, string>();
  const put = (to: FieldPath, value: string) => {
    if (value.trim() !== '') texts.set(to, value);
  };
  if (type !== 'persoon') {
    // An eenmanszaak is called by the name of its owner.
    const names =
      type === 'bedrijf' ? [text('relatie.naam')] : [text('relatie.voornaam'), text('relatie.naam')];
    put('bedrijf.naam', names.filter((name) => name.trim() !== '').join(' '));
    for (const [from, to] of AS_COMPANY) put(to, text(from));
  }
  const isPerson = type === 'persoon' || (type === 'eenmanszaak' && text('relatie.voornaam').trim() !== '');
  if (isPerson) {
    for (const [from, to] of AS_PERSON) put(to, text(from));
    put('persoon.verantwoordelijke', responsibleOf(text('relatie.dossiermedewerkers')));
  }
  return { type, texts };
}

/** Other systems want one e-mail address; AdminPulse has any number of colleagues, by name or by address. The first address counts. */
export function responsibleOf(colleagues: string): string {
  return /[^\s,;<>|]+@[^\s,;<>|]+/.exec(colleagues)?.[0] ?? '';
}

import { headingKey } from '../model/heading.ts';
import type { ReferenceField, ReferenceKind } from '../model/reference.ts';
import { keysOf } from './list-names.ts';

// What speaks for a kind of list: what it cannot be without, headings that only it has, and the name of its file.

/** Fields without which a list cannot be of its kind: one of each group. */
export const ESSENTIAL: Readonly<Record<ReferenceKind, readonly (readonly ReferenceField[])[]>> = {
  bedrijf: [['naam']],
  persoon: [['achternaam']],
  opleiding: [['code', 'naam']],
  opleidingssoort: [['code', 'naam']],
  webaanvraag: [
    ['id', 'nummer'],
    ['aantalDeelnemers', 'contactpersoonIsDeelnemer', 'contactpersoon.achternaam'],
  ],
  'webaanvraag-opleiding': [['webaanvraagId'], ['code', 'naam', 'opleidingId']],
  'webaanvraag-deelnemer': [['webaanvraagId'], ['achternaam']],
  relatie: [['naam']],
  'moodle-gebruiker': [['gebruikersnaam']],
};

/** Headings that only lists of this kind have, whether they are used or not; fields of its own in the API. */
const TELLING: Record<ReferenceKind, string> = {
  bedrijf:
    'bedrijfsnaam | CoachViewBedrijfID | kvk nummer | kvk | btw nummer | debiteurnummer | factuurAdres | bezoekAdres | vestigingsplaats',
  persoon: 'achternaam | voorletters | persoonId | CoachViewPersoonID | geboortedatum | email1 | tel1',
  opleiding:
    'startDatum | eindDatum | aantalPlaatsenMax | aantalPlaatsenBezet | aantalPlaatsenVrij | opleidingStatusId | opleidingssoortId | planningstype | startLocatieId | opleidingscode | opleidingsnaam | opleiding code | opleiding naam | publicatiePlanning',
  opleidingssoort:
    'doel | doelgroep | vooropleiding | omschrijvingInhoud | publicatieWebsite | opleidingssoort | opleidingssoortcode | opleidingssoortnaam | opleidingssoort code | opleidingssoort naam | totaalBedragExclBtwGepubliceerdeVerkoopregels',
  webaanvraag:
    'aantalDeelnemers | contactpersoonIsDeelnemer | aanvraagIsOrder | referentieNrKlant | contactpersoon.achternaam',
  'webaanvraag-opleiding':
    'webaanvraagId | webaanvraag.id | opleidingId | opleiding.code | opleidingssoort.code',
  'webaanvraag-deelnemer': 'webaanvraagId | webaanvraag.id | achternaam | voorletters',
  relatie:
    'klantcode | nr. boekhouding | rechtsvorm | ondernemingsnummer | kbo-nummer | rijksregisternummer | dossiermedewerkers | dossierbeheerder | responsible | partner national number | national number',
  'moodle-gebruiker':
    'username | gebruikersnaam | firstname | lastname | idnumber | id-nummer | nummer (id) | institution | department',
};

/** Words in a file's name that speak for a kind; the longest that fits counts. */
const FILE_WORDS: readonly (readonly [string, ReferenceKind])[] = [
  ['webaanvraagdeelnemer', 'webaanvraag-deelnemer'],
  ['webaanvraagopleiding', 'webaanvraag-opleiding'],
  ['webaanvra', 'webaanvraag'],
  ['opleidingssoort', 'opleidingssoort'],
  ['opleiding', 'opleiding'],
  ['cursussen', 'opleiding'],
  ['bedrij', 'bedrijf'],
  ['persoon', 'persoon'],
  ['personen', 'persoon'],
  ['relatie', 'relatie'],
  ['moodle', 'moodle-gebruiker'],
];

const TELLING_KEYS = new Map(
  (Object.keys(TELLING) as ReferenceKind[]).map((kind) => [kind, keysOf(TELLING[kind])]),
);

export function isTelling(kind: ReferenceKind, key: string): boolean {
  return TELLING_KEYS.get(kind)?.has(key) === true;
}

/** What only other imports than Coachview's know: fewer of its own headings than this are a coincidence. */
const FEWEST_TELLING: Partial<Record<ReferenceKind, number>> = { relatie: 2, 'moodle-gebruiker': 2 };

/** Whether so many telling headings are enough for a list to be of this kind. */
export function isEnoughFor(kind: ReferenceKind, telling: number): boolean {
  return telling >= (FEWEST_TELLING[kind] ?? 0);
}

/** What the file's name says of its kind. */
export function kindByName(name: string): ReferenceKind | undefined {
  const key = headingKey(name);
  return FILE_WORDS.find(([word]) => key.includes(word))?.[1];
}

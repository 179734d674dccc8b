import { KINDS } from '../kinds/list.ts';

import type { LayoutColumn } from '../model/layout.ts';
import type { Language } from '../text/language.ts';

// The one row that shows in an empty template what belongs in each column: invented, in agreement with itself, and without a finding when it is
// read again. Where nothing is said here, the example of the kind holds.

const PERSON = {
  voorletters: 'V.',
  voornaam: 'Voor',
  tussenvoegsels: '',
  achternaam: 'Beeld',
  geslacht: 'V',
  geboorteDatum: '03-04-1985',
  geboortePlaats: 'Utrecht',
  'adres.adres1': 'Dorpsstraat 12a',
  'adres.postcode': '5707 AV',
  'adres.plaats': 'Helmond',
  'adres.landCode': 'NL',
  telefoonnummer: '0612345678',
  emailadres: 'voor.beeld@example.nl',
  externId: '000123',
  externSource: 'AFAS',
  vrijveldCode: '',
  vrijveldWaarde: '',
} as const;

function personOf(role: 'contactpersoon' | 'deelnemer' | 'persoon', more: Partial<Record<string, string>>) {
  return Object.entries({ ...PERSON, ...more }).map(([part, text]) => [`${role}.${part}`, text] as const);
}

/** By field; '' leaves the cell blank on purpose. */
const EXAMPLES: ReadonlyMap<string, string> = new Map<string, string>([
  ['webaanvraagNr', '0001'],
  ['opleiding.code', 'BHV-01'],
  ['opleiding.naam', ''],
  ['referentieNrKlant', 'PO-2026-0113'],
  ['contactpersoonIsDeelnemer', 'Nee'],
  ['aanvraagIsOrder', 'Nee'],
  ['bedrijf.naam', 'Voorbeeld Techniek B.V.'],
  ['bedrijf.adres.adres1', 'Fabrieksweg 1'],
  ['bedrijf.adres.postcode', '5707 AV'],
  ['bedrijf.adres.plaats', 'Helmond'],
  ['bedrijf.adres.landCode', 'NL'],
  ['bedrijf.telefoonnummer', '0492123456'],
  ['bedrijf.emailadres', 'info@example.nl'],
  ['bedrijf.factuurEmailadres', 'factuur@example.nl'],
  ['bedrijf.externId', '000045'],
  ['bedrijf.externSource', 'AFAS'],
  ['bedrijf.website', 'www.example.nl'],
  ['bedrijf.blok', ''],
  ['persoon.blok', ''],
  ...personOf('contactpersoon', {
    voorletters: 'C.',
    voornaam: 'Con',
    achternaam: 'Tact',
    emailadres: 'con.tact@example.nl',
    externId: '000122',
    geboorteDatum: '14-09-1979',
    geslacht: 'M',
  }),
  ...personOf('deelnemer', {}),
  ...personOf('persoon', {}),
  ['persoon.emailadres2', 'beeld@example.nl'],
  ['persoon.telefoonnummer2', '0492123457'],
  ['persoon.functie', 'Teamleider'],
  ['persoon.taal', 'nl'],
  ['persoon.rijksregisternummer', '01010112301'],
  ['persoon.partnerRijksregisternummer', ''],
  ['persoon.verantwoordelijke', 'kantoor@example.be'],
  ['moodle.username', 'voor.beeld'],
  ['moodle.firstname', 'Voor'],
  ['moodle.lastname', 'Beeld'],
  ['moodle.email', 'voor.beeld@example.nl'],
  ['moodle.idnumber', '000123'],
  ['relatie.status', 'Klant'],
  ['relatie.type', 'Persoon'],
  ['relatie.naam', 'Beeld'],
  ['relatie.voornaam', 'Voor'],
  ['relatie.klantcode', '000123'],
  ['relatie.boekhoudNummer', '0045'],
  ['relatie.rechtsvorm', ''],
  ['relatie.ondernemingsnummer', ''],
  ['relatie.btwNummer', ''],
  ['relatie.rijksregisternummer', '01010112301'],
  ['relatie.oprichtingsdatum', ''],
  ['relatie.startdatum', '01-01-2026'],
  ['relatie.geboortedatum', '01-01-2001'],
  ['relatie.geboorteland', 'België'],
  ['relatie.nationaliteit', 'Belg'],
  ['relatie.adres.adres1', 'Kerkstraat 12'],
  ['relatie.adres.postcode', '9000'],
  ['relatie.adres.plaats', 'Gent'],
  ['relatie.adres.landCode', 'BE'],
  ['relatie.telefoonnummer', '0470123456'],
  ['relatie.emailadres', 'voor.beeld@example.be'],
  ['relatie.emailadresFactuur', 'factuur@example.be'],
  ['relatie.taal', 'Nederlands'],
  ['relatie.boekhoudsoftware', ''],
  ['relatie.dossiermedewerkers', 'kantoor@example.be'],
]);

/** Fields that come in sets are shown once or not at all. */
const IN_SETS = /\.(?:categorie|categorieGroep|vrijveldCode|vrijveldWaarde)\d?$/;

export function exampleOf(column: LayoutColumn, language: Language): string {
  const { field, oneOf, kind } = column;
  if (field !== undefined) {
    const own = EXAMPLES.get(field);
    if (own !== undefined)
      return oneOf === undefined || own === '' || oneOf.includes(own) ? own : (oneOf[0] ?? '');
    if (IN_SETS.test(field)) return '';
  }
  if (oneOf !== undefined) return oneOf[0] ?? '';
  if (field === undefined && kind === 'text') return '';
  return KINDS[kind].explain[language].example;
}

import type { FieldPath } from '../model/field.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import { layoutColumn, type Named } from './column.ts';

// The relations of an accountant's office as AdminPulse writes them into a workbook: three sheets (Instructies, Relaties, Gelinkte
// Relaties), of which Relaties holds a bedrijf or a persoon a row. Columns that AdminPulse does not know it ignores itself, and their full
// order is not known. Admin IS | Consult gives a free list of the same things, which is read under the same names.

const KNOWN: readonly Named[] = [
  ['Status', 'relatie.status'],
  ['Type', 'relatie.type'],
  ['Naam', 'relatie.naam'],
  ['Voornaam', 'relatie.voornaam'],
  ['Klantcode', 'relatie.klantcode'],
  ['Nr. boekhouding', 'relatie.boekhoudNummer'],
  ['Rechtsvorm', 'relatie.rechtsvorm'],
  ['Ondernemingsnummer', 'relatie.ondernemingsnummer'],
  ['BTW-nummer', 'relatie.btwNummer'],
  ['Rijksregisternummer', 'relatie.rijksregisternummer'],
  ['Oprichtingsdatum', 'relatie.oprichtingsdatum'],
  ['Startdatum', 'relatie.startdatum'],
  ['Geboorteland', 'relatie.geboorteland'],
  ['Nationaliteit', 'relatie.nationaliteit'],
  ['E-mail', 'relatie.emailadres'],
  ['E-mail factuur', 'relatie.emailadresFactuur'],
  ['Boekhoudsoftware', 'relatie.boekhoudsoftware'],
  ['Dossiermedewerkers', 'relatie.dossiermedewerkers'],
];

/** Surely there in some form, for every list of clients has them. */
const RECONSTRUCTED: readonly Named[] = [
  ['Geboortedatum', 'relatie.geboortedatum'],
  ['Straat en nummer', 'relatie.adres.adres1'],
  ['Postcode', 'relatie.adres.postcode'],
  ['Gemeente', 'relatie.adres.plaats'],
  ['Land', 'relatie.adres.landCode'],
  ['Telefoon', 'relatie.telefoonnummer'],
  ['Taal', 'relatie.taal'],
];

/** Values that AdminPulse takes, in its own article on the workbook. */
const ONE_OF: Partial<Record<FieldPath, readonly string[]>> = {
  'relatie.status': ['Klant', 'Prospect', 'Eigen Bedrijf', 'Andere'],
  'relatie.type': ['Persoon', 'Bedrijf', 'Eenmanszaak'],
};

/** What other lists of an office call them. */
const ALIASES: Partial<Record<FieldPath, readonly string[]>> = {
  'relatie.type': ['Soort', 'Type relatie', 'Soort klant'],
  'relatie.naam': [
    'Familienaam',
    'Achternaam',
    'Bedrijfsnaam',
    'Naam klant',
    'Klantnaam',
    'Firmanaam',
    'Benaming',
  ],
  'relatie.klantcode': ['Klantnummer', 'Klantnr', 'Code', 'Dossiernummer', 'Klant code'],
  'relatie.boekhoudNummer': ['Nummer boekhouding', 'Boekhoudnummer'],
  'relatie.rechtsvorm': ['Juridische vorm'],
  'relatie.ondernemingsnummer': ['KBO-nummer', 'KBO', 'Ondernemingsnr', 'Ondernemingsnr.'],
  'relatie.btwNummer': ['Btw nr', 'BTW'],
  'relatie.rijksregisternummer': ['Rijksregister', 'RRN', 'INSZ', 'Nationaal nummer', 'Rijksregisternr'],
  'relatie.emailadres': ['E-mailadres', 'Mail', 'E-mail algemeen'],
  'relatie.emailadresFactuur': ['Factuur e-mail', 'E-mail facturatie'],
  'relatie.adres.adres1': ['Adres', 'Straat', 'Straat + nr', 'Straat nr'],
  'relatie.adres.postcode': ['PC', 'Postnummer'],
  'relatie.adres.plaats': ['Plaats', 'Stad', 'Woonplaats', 'Gemeente/stad'],
  'relatie.telefoonnummer': ['Telefoonnummer', 'Tel', 'GSM', 'Gsm-nummer', 'Mobiel'],
  'relatie.dossiermedewerkers': ['Dossierbeheerder', 'Dossiermedewerker', 'Medewerker', 'Verantwoordelijke'],
};

export const ADMINPULSE: Layout = {
  id: 'adminpulse',
  title: {
    nl: 'Relaties uit AdminPulse of Admin IS | Consult',
    en: 'Relations from AdminPulse or Admin IS | Consult',
  },
  rowsMake: 'other',
  isOfNeighbour: true,
  sheet: 'Relaties',
  direction: 'in',
  free: [],
  columns: [
    ...KNOWN.map((named) => layoutColumn(named, 'known')),
    ...RECONSTRUCTED.map((named) => layoutColumn(named, 'reconstructed')),
  ].map((column) => ({
    ...column,
    ...oneOf(column.field),
    aliases: [...column.aliases, ...(ALIASES[column.field as FieldPath] ?? [])],
  })),
};

function oneOf(field: FieldPath | undefined): Pick<LayoutColumn, 'oneOf'> {
  const values = field === undefined ? undefined : ONE_OF[field];
  return values === undefined ? {} : { oneOf: values };
}

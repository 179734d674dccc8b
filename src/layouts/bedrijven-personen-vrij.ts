import { isBlockHeading } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import { BEDRIJVEN_PERSONEN } from './bedrijven-personen.ts';
import { layoutColumn, type Named } from './column.ts';

// Coachview's newer import of bedrijven and personen, in Coachview itself: a CSV with any columns in any order, of which it asks what each
// means. Only the name of a bedrijf or the surname of a persoon is demanded; a free field is best called `VV Bedrijf …`.

/** What the tree in Coachview offers besides the fixed template's columns. */
const MORE: readonly Named[] = [
  ['Bedrijf id', 'bedrijf.id'],
  ['Bedrijf factuuradres', 'bedrijf.factuurAdres.adres1'],
  ['Bedrijf factuurpostcode', 'bedrijf.factuurAdres.postcode'],
  ['Bedrijf factuurplaats', 'bedrijf.factuurAdres.plaats'],
  ['Bedrijf factuurland', 'bedrijf.factuurAdres.landCode'],
  ['Bedrijf factuur e-mail', 'bedrijf.factuurEmailadres'],
  ['Bedrijf KvK-nummer', 'bedrijf.kvkNummer'],
  ['Bedrijf btw-nummer', 'bedrijf.btwNummer'],
  ['Bedrijf ondernemingsnummer', 'bedrijf.ondernemingsnummer'],
  ['Persoon id', 'persoon.id'],
  ['Persoon titel', 'persoon.titel'],
  ['Persoon e-mail 2', 'persoon.emailadres2'],
  ['Persoon telefoon 2', 'persoon.telefoonnummer2'],
];

export const BEDRIJVEN_PERSONEN_VRIJ: Layout = {
  id: 'bedrijven-personen-vrij',
  title: {
    nl: 'Bedrijven en Personen (import in Coachview, vrije kolommen)',
    en: 'Companies and persons (import in Coachview, free columns)',
  },
  rowsMake: 'dossier',
  free: [
    { begins: 'VV Bedrijf', kind: 'free-field-value' },
    { begins: 'VV Persoon', kind: 'free-field-value' },
  ],
  columns: [
    ...BEDRIJVEN_PERSONEN.columns.filter(({ field }) => !isBlockHeading(field)),
    ...MORE.map((named) => layoutColumn(named, 'reconstructed')),
  ],
};

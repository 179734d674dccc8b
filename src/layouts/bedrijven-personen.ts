import { categoryPairs, type FieldPath, freeFieldPairs, type RecordOwner } from '../model/field.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import { layoutColumn, type Named } from './column.ts';
import { PERSON_HEADINGS } from './webaanvragen.ts';

// Coachview's periodic import of bedrijven and personen, by its fixed template: one row is a bedrijf, a persoon, or both and then linked.
// Known from its articles: the heading PERSOON and what it is for, ExternId and ExternSource for either, at most five sets of
// CategoryGroup and Category, and of VrijveldDefinitie and VrijveldData. The table of columns itself could not be read: the rest is
// reconstructed, and the template's own file overrules it.

const COMPANY: readonly Named[] = [
  ['BEDRIJF', 'bedrijf.blok'],
  ['Bedrijf ExternId', 'bedrijf.externId'],
  ['Bedrijf ExternSource', 'bedrijf.externSource'],
  ['Bedrijfsnaam', 'bedrijf.naam'],
  ['Bedrijf adres', 'bedrijf.adres.adres1'],
  ['Bedrijf postcode', 'bedrijf.adres.postcode'],
  ['Bedrijf plaats', 'bedrijf.adres.plaats'],
  ['Bedrijf land', 'bedrijf.adres.landCode'],
  ['Bedrijf telefoon', 'bedrijf.telefoonnummer'],
  ['Bedrijf e-mail', 'bedrijf.emailadres'],
  ['Bedrijf website', 'bedrijf.website'],
  ['Bedrijf opmerking', 'bedrijf.opmerking'],
];

const OF_PERSON: readonly Named[] = [
  ['Persoon ExternId', 'persoon.externId'],
  ['Persoon ExternSource', 'persoon.externSource'],
  ...PERSON_HEADINGS.flatMap(([name, part]): Named[] =>
    // The keys stand in front here, and free fields are given in sets.
    /^extern|^vrijveld/.test(part) ? [] : [[`Persoon ${name}`, `persoon.${part}`]],
  ),
  ['Persoon functie', 'persoon.functie'],
  ['Persoon opmerking', 'persoon.opmerking'],
];

function sets(owner: RecordOwner): Named[] {
  const who = owner === 'bedrijf' ? 'Bedrijf' : 'Persoon';
  const named = (pair: readonly FieldPath[], names: readonly string[], nth: number) =>
    pair.map((field, at): Named => [`${who} ${names[at]} ${nth + 1}`, field]);
  return [
    ...categoryPairs(owner).flatMap((pair, nth) => named(pair, ['CategoryGroup', 'Category'], nth)),
    ...freeFieldPairs(owner).flatMap((pair, nth) => named(pair, ['VrijveldDefinitie', 'VrijveldData'], nth)),
  ];
}

/** The word alone is the heading of the block here, which is told by its capitals; in a list of somebody's own it is the name. */
function reconstructed(named: Named): LayoutColumn {
  return layoutColumn(named, 'reconstructed');
}

export const BEDRIJVEN_PERSONEN: Layout = {
  id: 'bedrijven-personen',
  title: {
    nl: 'Bedrijven en Personen (vast sjabloon)',
    en: 'Companies and persons (fixed template)',
  },
  rowsMake: 'dossier',
  columns: [
    ...[...COMPANY, ...sets('bedrijf')].map(reconstructed),
    layoutColumn(['PERSOON', 'persoon.blok'], 'known'),
    ...[...OF_PERSON, ...sets('persoon')].map(reconstructed),
  ],
  maxRows: 10_000,
};

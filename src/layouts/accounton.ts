import type { Layout, LayoutColumn, Provenance } from '../model/layout.ts';
import { layoutColumn, type Named } from './column.ts';

// The start template of Accounton (Silverfin): an .xlsx, one row for one (joint) declaration, the partner without a row of his own. Its
// headings up to Address are known, that there is a language, and that column O is the partner's national number; the columns between are
// not. The template's own file overrules them.

const KNOWN: readonly Named[] = [
  ['Firstname', 'persoon.voornaam'],
  ['Lastname', 'persoon.achternaam'],
  ['Email', 'persoon.emailadres'],
  ['Mobile Number', 'persoon.telefoonnummer'],
  ['Responsible', 'persoon.verantwoordelijke'],
  ['Address', 'persoon.adres.adres1'],
];
const RECONSTRUCTED: readonly Named[] = [
  ['Postal code', 'persoon.adres.postcode'],
  ['City', 'persoon.adres.plaats'],
  ['Country', 'persoon.adres.landCode'],
  ['Language', 'persoon.taal'],
  ['Date of birth', 'persoon.geboorteDatum'],
  ['National number', 'persoon.rijksregisternummer'],
  ['Company', 'bedrijf.naam'],
  ['Partner national number', 'persoon.partnerRijksregisternummer'],
];
const REQUIRED = new Set(['Firstname', 'Lastname', 'Email', 'Language']);

function column(named: Named, provenance: Provenance): LayoutColumn {
  const made = layoutColumn(named, provenance);
  return REQUIRED.has(named[0]) ? { ...made, required: true } : made;
}

export const ACCOUNTON: Layout = {
  id: 'accounton',
  title: { nl: 'Accounton: startsjabloon', en: 'Accounton: start template' },
  rowsMake: 'other',
  isOfNeighbour: true,
  columns: [
    { ...layoutColumn(['Type', 'persoon.soort'], 'reconstructed'), oneOf: ['person'] },
    ...KNOWN.map((named) => column(named, 'known')),
    ...RECONSTRUCTED.map((named) => column(named, 'reconstructed')),
  ],
};

import type { Layout } from '../model/layout.ts';

// Coachview's import of debtor data for bedrijven that it knows already. The first heading is known; of the others only what they are
// for, so their headings are reconstructed and the template's own file overrules them.

export const DEBITEUREN: Layout = {
  id: 'debiteuren',
  title: { nl: 'Debiteuren', en: 'Debtors' },
  rowsMake: 'other',
  columns: [
    {
      heading: 'CoachViewBedrijfID',
      field: 'bedrijf.id',
      kind: 'unique-id',
      provenance: 'known',
      aliases: ['CoachView Bedrijf ID', 'BedrijfID'],
      required: true,
      unique: true,
    },
    {
      heading: 'Verzendwijze factuur',
      kind: 'text',
      provenance: 'reconstructed',
      aliases: ['Verzendwijze'],
      // Unknown, E-mail, Print.
      oneOf: ['1', '2', '3'],
    },
    {
      heading: 'E-mail factuur',
      field: 'bedrijf.factuurEmailadres',
      kind: 'email',
      provenance: 'reconstructed',
      aliases: ['Factuur e-mail'],
    },
    {
      heading: 'Extra e-mail',
      kind: 'email',
      provenance: 'reconstructed',
      aliases: ['E-mail extra'],
    },
    { heading: 'Grootboekrekening', kind: 'text', provenance: 'reconstructed', aliases: ['Grootboek'] },
    {
      heading: 'Debiteurnummer extern',
      kind: 'extern-id',
      provenance: 'reconstructed',
      aliases: ['Extern debiteurnummer', 'Debiteurnummer'],
      // Exact Online's limit.
      maxLength: 18,
    },
    {
      heading: 'Btw-nummer',
      field: 'bedrijf.btwNummer',
      kind: 'text',
      provenance: 'reconstructed',
      aliases: ['Btw nr'],
    },
  ],
};

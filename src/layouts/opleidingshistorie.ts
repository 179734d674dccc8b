import type { Layout } from '../model/layout.ts';

// Coachview's import of what somebody has followed before: meant for once, for a second time doubles everything. Only its first two columns
// are known; what the user's own file has behind them comes along as it is.

export const OPLEIDINGSHISTORIE: Layout = {
  id: 'opleidingshistorie',
  title: { nl: 'Opleidingshistorie', en: 'Training history' },
  rowsMake: 'other',
  free: [],
  columns: [
    {
      heading: 'externid',
      field: 'persoon.externId',
      kind: 'extern-id',
      provenance: 'known',
      aliases: ['Persoon ExternId'],
      required: true,
    },
    {
      heading: 'externsource',
      field: 'persoon.externSource',
      kind: 'extern-source',
      provenance: 'known',
      aliases: ['Persoon ExternSource'],
      required: true,
    },
  ],
  maxRows: 10_000,
};

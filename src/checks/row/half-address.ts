import { headingOf } from '../../layouts/heading-of.ts';
import type { FieldPath } from '../../model/field.ts';
import type { RowCheck } from '../check.ts';

// A street without a town, a postcode without a street: an address to which no letter or invoice can be sent.

const OWNERS = ['bedrijf', 'contactpersoon', 'deelnemer', 'persoon'] as const;

type Facts = { filled: string[]; missing: string[] };

const ADDRESSES = OWNERS.map((owner): FieldPath[] => [
  `${owner}.adres.adres1`,
  `${owner}.adres.postcode`,
  `${owner}.adres.plaats`,
]);

export const halfAddress: RowCheck<Facts> = {
  id: 'half-address',
  scope: 'row',
  severity: 'hint',
  reads: ADDRESSES.flat(),
  silent: { byFilled: ADDRESSES.flat(), tellsTheSame: true },
  look(row) {
    for (const parts of ADDRESSES) {
      let count = 0;
      for (const field of parts) if (row.has(field)) count++;
      if (count === 0 || count === parts.length) continue;
      const filled = parts.filter(row.has);
      const missing = parts.filter((field) => !row.has(field));
      const first = missing[0]!;
      return { facts: { filled: filled.map(headingOf), missing: missing.map(headingOf) }, field: first };
    }
    return undefined;
  },
  text: {
    nl: {
      title: 'Half adres',
      why: 'Coachview gebruikt het adres voor brieven en facturen. Met een deel ervan komt de post niet aan.',
      says: ({ filled, missing }) =>
        `${filled.join(' en ')} ${filled.length === 1 ? 'is' : 'zijn'} ingevuld, ${missing.join(' en ')} niet.`,
    },
    en: {
      title: 'Half an address',
      why: 'Coachview uses the address for letters and invoices. With a part of it the post does not arrive.',
      says: ({ filled, missing }) =>
        `${filled.join(' and ')} ${filled.length === 1 ? 'is' : 'are'} filled in, ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not.`,
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.adres.landCode': 'NL' } },
      {
        row: {
          'bedrijf.adres.adres1': 'Dam 1',
          'bedrijf.adres.postcode': '1012 AB',
          'bedrijf.adres.plaats': 'Amsterdam',
        },
      },
    ],
    caught: [
      { row: { 'deelnemer.adres.postcode': '1012 AB' } },
      { row: { 'bedrijf.adres.adres1': 'Dam 1', 'bedrijf.adres.plaats': 'Amsterdam' } },
    ],
  },
};

import { country } from '../../kinds/country.ts';
import { dutchPostcode, postcode } from '../../kinds/postcode.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { FieldPath } from '../../model/field.ts';
import type { Found, RowCheck, RowSubject } from '../check.ts';
import { quote } from '../quote.ts';

// A postcode that may exist, but not in the land that the same address names. What is no postcode anywhere is told by malformed-postcode.

const OWNERS = ['bedrijf', 'contactpersoon', 'deelnemer', 'persoon', 'relatie'] as const;
const ADDRESSES = OWNERS.map((owner) => ({
  postcode: `${owner}.adres.postcode` as const satisfies FieldPath,
  land: `${owner}.adres.landCode` as const satisfies FieldPath,
}));

/** The lands of which the shape is certain, as a person writes it there: with the land in front too. */
const FITS = {
  NL: (text: string) => dutchPostcode(text) !== undefined,
  BE: (text: string) => /^(?:BE?[ -]{0,2})?[1-9]\d{3}$/i.test(text),
  DE: (text: string) => /^(?:DE?[ -]{0,2})?\d{5}$/i.test(text),
} as const;
type Land = keyof typeof FITS;

const SHAPES: Record<Land, { nl: string; en: string }> = {
  NL: {
    nl: 'in Nederland heeft een postcode vier cijfers en twee letters',
    en: 'in the Netherlands a postcode has four digits and two letters',
  },
  BE: { nl: 'in België heeft een postcode vier cijfers', en: 'in Belgium a postcode has four digits' },
  DE: { nl: 'in Duitsland heeft een postcode vijf cijfers', en: 'in Germany a postcode has five digits' },
};

type Facts = { shown: string; named: string; land: Land };

function mismatch(row: RowSubject, address: (typeof ADDRESSES)[number]): Facts | undefined {
  const text = row.text(address.postcode);
  const named = row.text(address.land);
  if (text === '' || named === '') return undefined;
  const land = country.read(named);
  if (typeof land !== 'string' || !(land in FITS)) return undefined;
  const bare = withoutStraySpaces(text).trim();
  if (postcode.read(bare) === undefined || FITS[land as Land](bare)) return undefined;
  return { shown: text, named, land: land as Land };
}

export const mismatchedPostcode: RowCheck<Facts> = {
  id: 'mismatched-postcode',
  scope: 'row',
  severity: 'warning',
  reads: ADDRESSES.flatMap(({ postcode: code, land }) => [code, land]),
  silent: {
    byFilled: [],
    suspects: ADDRESSES.flatMap(({ postcode: code, land }) => [
      { field: code, isSuspect: (text: string) => text !== '' && postcode.isWanted?.(text) !== true },
      { field: land, isSuspect: (text: string) => text !== '' && text !== 'NL' },
    ]),
  },
  look(row) {
    let all: Found<Facts>[] | undefined;
    for (const address of ADDRESSES) {
      const facts = mismatch(row, address);
      if (facts === undefined) continue;
      all ??= [];
      all.push({ facts, field: address.postcode });
    }
    return all;
  },
  text: {
    nl: {
      title: 'Postcode past niet bij het land',
      why: 'Met de postcode van een ander land komt een brief of factuur niet aan.',
      says: ({ shown, named, land }) =>
        `Hier staat ${quote(shown)}, en als land ${quote(named)}; ${SHAPES[land].nl}. Kijk welk van de twee niet klopt.`,
    },
    en: {
      title: 'Postcode does not fit the land',
      why: 'With the postcode of another land a letter or invoice does not arrive.',
      says: ({ shown, named, land }) =>
        `It says ${quote(shown)}, and ${quote(named)} as the land; ${SHAPES[land].en}. See which of the two is wrong.`,
    },
  },
  examples: {
    fine: [
      { row: { 'bedrijf.adres.postcode': '1234 AB', 'bedrijf.adres.landCode': 'NL' } },
      { row: { 'bedrijf.adres.postcode': '1234ab ', 'bedrijf.adres.landCode': 'Nederland' } },
      { row: { 'deelnemer.adres.postcode': 'B-9000', 'deelnemer.adres.landCode': 'BE' } },
      { row: { 'deelnemer.adres.postcode': '10115', 'deelnemer.adres.landCode': 'DE' } },
      { row: { 'persoon.adres.postcode': 'SW1A 1AA', 'persoon.adres.landCode': 'GB' } },
      // Nothing names the land: 1000 may be Brussel.
      { row: { 'bedrijf.adres.postcode': '1000' } },
      // Of another address.
      { row: { 'bedrijf.adres.landCode': 'NL', 'deelnemer.adres.postcode': '1000' } },
      // No postcode anywhere, told elsewhere.
      { row: { 'bedrijf.adres.postcode': '1234 SS', 'bedrijf.adres.landCode': 'NL' } },
    ],
    caught: [
      { row: { 'bedrijf.adres.postcode': '9000', 'bedrijf.adres.landCode': 'NL' } },
      { row: { 'contactpersoon.adres.postcode': '1234 AB', 'contactpersoon.adres.landCode': 'België' } },
      { row: { 'deelnemer.adres.postcode': '1011', 'deelnemer.adres.landCode': 'DE' } },
      { row: { 'relatie.adres.postcode': '75001', 'relatie.adres.landCode': 'BE' } },
    ],
  },
};

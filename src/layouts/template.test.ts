import { describe, expect, it } from 'vitest';
import { kindByWords, layoutFromHeadings } from './template.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

const fieldsOf = (headings: string[]) =>
  layoutFromHeadings(headings, 's.xlsx').layout.columns.map((column) => column.field);

describe('layoutFromHeadings', () => {
  it('keeps headings, order and count byte for byte', () => {
    const headings = [' Bedrijfsnaam', 'WebaanvraagNr', 'E-Mail  deelnemer', '', 'Kostenplaats', ''];
    const { layout, recognised } = layoutFromHeadings(headings, 'sjabloon.xlsx');
    expect(layout.columns.map((column) => column.heading)).toEqual(headings.slice(0, 5));
    expect(layout.columns.every((column) => column.provenance === 'own')).toBe(true);
    expect(layout.source).toBe('sjabloon.xlsx');
    expect(recognised).toEqual([0, 1, 2]);
    expect(layout.columns[4]).toEqual({
      heading: 'Kostenplaats',
      kind: 'text',
      provenance: 'own',
      aliases: [],
    });
  });

  it('recognises the built-in headings completely', () => {
    const headings = WEBAANVRAGEN.columns.map((column) => column.heading);
    expect(fieldsOf(headings)).toEqual(WEBAANVRAGEN.columns.map((column) => column.field));
  });

  it.each<[string, string[], (string | undefined)[]]>([
    [
      'gives a field once, to the heading itself',
      ['Company name', 'Bedrijfsnaam'],
      [undefined, 'bedrijf.naam'],
    ],
    [
      'reads short names by what stands before them',
      ['Bedrijfsnaam', 'Postcode', 'Contactpersoon achternaam', 'E-mail', 'Deelnemer achternaam', 'E-mail'],
      [
        'bedrijf.naam',
        'bedrijf.adres.postcode',
        'contactpersoon.achternaam',
        'contactpersoon.emailadres',
        'deelnemer.achternaam',
        'deelnemer.emailadres',
      ],
    ],
    [
      'takes a person of whom nothing is said for the deelnemer',
      ['Bedrijfsnaam', 'Voornaam', 'Achternaam', 'E-mail'],
      ['bedrijf.naam', 'deelnemer.voornaam', 'deelnemer.achternaam', 'deelnemer.emailadres'],
    ],
    ['does not guess whose e-mail it is', ['E-mail'], [undefined]],
    ['does not know everything', ['Dieet', 'Maat shirt'], [undefined, undefined]],
  ])('%s', (_, headings, fields) => expect(fieldsOf(headings)).toEqual(fields));

  it('keeps the built-in heading as another name of a recognised column', () => {
    const { layout } = layoutFromHeadings(['Inkoopnummer'], 's.xlsx');
    expect(layout.columns[0]?.aliases).toContain('ReferentieNr');
  });
});

it.each([
  ['Datum akkoord', 'date'],
  ['E-mail factuur', 'email'],
  ['Telefoon privé', 'phone'],
  ['Factuur postcode', 'postcode'],
  ['Is lid', 'yes-no'],
  ['Akkoord (J/N)', 'yes-no'],
  ['Relatienummer', 'text'],
  ['Islam', 'text'],
  ['Hotel', 'text'],
])('guesses the kind of %s as %s', (heading, kind) => expect(kindByWords(heading)).toBe(kind));

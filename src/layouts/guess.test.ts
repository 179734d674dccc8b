import { describe, expect, it } from 'vitest';
import { isOwn } from '../model/layout.ts';
import { settle } from './free.ts';
import { builtIn, guessLayout } from './guess.ts';
import { LAYOUTS } from './list.ts';
import { layoutFromHeadings } from './template.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

describe('the guess', () => {
  it.each(
    LAYOUTS.filter(({ id, direction }) => id !== 'opleidingshistorie' && direction !== 'out').map(
      ({ id, columns }) => [id, columns] as const,
    ),
  )('knows %s by its own headings', (id, columns) => {
    const guess = guessLayout(columns.map(({ heading }) => heading));
    expect(guess).toMatchObject({ layout: id, headings: columns.length, fits: columns.length });
    expect(guess.deciding.length).toBeGreaterThan(0);
  });

  it('cannot tell the history of trainings: what is known of its headings stands in every list', () => {
    expect(guessLayout(['externid', 'externsource', 'Cursus']).layout).toBe('webaanvragen');
  });

  it.each<[string, string[], string]>([
    [
      'the published headings',
      ['WebaanvraagNr', 'Opleiding Code', 'Bedrijfsnaam', 'Bedrijf adres'],
      'webaanvragen',
    ],
    ['a list of participants', ['Naam', 'Voornaam', 'Achternaam', 'E-mail', 'Bedrijfsnaam'], 'webaanvragen'],
    ['a list with numbers', ['ExternId', 'ExternSource', 'Achternaam', 'E-mail'], 'webaanvragen'],
    ['nothing known', ['Dieet', 'Maat'], 'webaanvragen'],
    ['no headings', [], 'webaanvragen'],
    ['one heading of another', ['Bedrijfsnaam', 'PERSOON', 'Cursus'], 'webaanvragen'],
    [
      'the blocks of the fixed template',
      ['BEDRIJF', 'ExternId', 'Bedrijfsnaam', 'PERSOON', 'ExternId', 'Achternaam', 'CategoryGroup'],
      'bedrijven-personen',
    ],
    [
      'free fields by their names',
      ['Bedrijfsnaam', 'VV Bedrijf Klantnummer', 'VV Persoon Maat', 'Achternaam'],
      'bedrijven-personen-vrij',
    ],
    [
      'part of the columns of the fixed template',
      ['Bedrijfsnaam', 'Persoon ExternId', 'Persoon ExternSource', 'Persoon achternaam'],
      'bedrijven-personen-vrij',
    ],
  ])('takes %s for what it is', (_, headings, id) => expect(guessLayout(headings).layout).toBe(id));

  it('tells own templates from built-in layouts', () => {
    for (const layout of LAYOUTS) expect(isOwn(layout)).toBe(false);
    expect(isOwn(layoutFromHeadings(['Bedrijfsnaam'], 's.xlsx').layout)).toBe(true);
    expect(isOwn({ ...WEBAANVRAGEN, source: 'bewaard.json' })).toBe(true);
  });

  it('learns a template for dossiers as one, blocks and all', () => {
    const headings = [
      'BEDRIJF',
      'ExternId',
      'ExternSource',
      'Naam bedrijf',
      'PERSOON',
      'ExternId',
      'ExternSource',
      'Achternaam',
      'Category',
    ];
    const { layout } = layoutFromHeadings(headings, 's.xlsx');
    expect(layout.rowsMake).toBe('dossier');
    expect(layout.columns.map(({ heading }) => heading)).toEqual(headings);
    expect(layout.columns.map(({ field }) => field)).toEqual([
      'bedrijf.blok',
      'bedrijf.externId',
      'bedrijf.externSource',
      'bedrijf.naam',
      'persoon.blok',
      'persoon.externId',
      'persoon.externSource',
      'persoon.achternaam',
      'persoon.categorie',
    ]);
  });
});

describe('a layout whose columns are free', () => {
  it('is what the file shows', () => {
    const headings = ['Achternaam', 'Bedrijfsnaam', '', 'VV Bedrijf Klantnummer', 'Dieet'];
    const settled = settle(builtIn('bedrijven-personen-vrij')!, headings);
    expect(settled.columns.map(({ heading, field, kind }) => [heading, field, kind])).toEqual([
      ['Achternaam', 'persoon.achternaam', 'surname'],
      ['Bedrijfsnaam', 'bedrijf.naam', 'company-name'],
      ['VV Bedrijf Klantnummer', undefined, 'free-field-value'],
      ['Dieet', undefined, 'text'],
    ]);
  });
  it('has its required columns first, whatever the file has', () => {
    const settled = settle(builtIn('opleidingshistorie')!, ['Cursus', 'externsource', 'Datum behaald']);
    expect(settled.columns.map(({ heading }) => heading)).toEqual([
      'externid',
      'externsource',
      'Cursus',
      'Datum behaald',
    ]);
  });
  it('leaves a fixed layout alone', () => expect(settle(WEBAANVRAGEN, ['Dieet'])).toBe(WEBAANVRAGEN));
});

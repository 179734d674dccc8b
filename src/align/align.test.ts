import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tools/processor-time.ts';
import { layoutFromHeadings } from '../layouts/template.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import type { Layout } from '../model/layout.ts';
import { Table } from '../model/table.ts';
import { align } from './align.ts';
import { restoreAll } from './realign.ts';

const HEADINGS = WEBAANVRAGEN.columns.map((column) => column.heading);
const KNOWN: Layout = { ...WEBAANVRAGEN, columns: WEBAANVRAGEN.columns.slice(0, 9) };

function tableOf(headings: readonly string[], rows: readonly (readonly string[])[] = []): Table {
  const table = new Table(2);
  for (const heading of headings) table.addColumn(heading);
  for (const row of rows) {
    for (const [c, column] of table.columns.entries()) column.push(row[c] ?? '', STAMP_TEXT);
  }
  table.settle();
  return table;
}

/** What became of it, by heading: `Opmerking: renamed Note`. */
function story(
  headings: readonly string[],
  rows: readonly (readonly string[])[] = [],
  layout: Layout = KNOWN,
): string[] {
  const table = tableOf(headings, rows);
  const { places, spares } = align(table, layout);
  const found = places.flatMap((place, at) => {
    if (place.verdict === 'in-place') return [];
    const heading = table.columns[place.column]?.heading;
    const moved = place.moved && place.verdict !== 'moved' ? ' moved' : '';
    return [`${layout.columns[at]?.heading}: ${place.verdict}${moved} ${heading}`.trim()];
  });
  return [
    ...found,
    ...spares.map((s) => `${s.verdict} ${s.column}${s.twin === undefined ? '' : ` twin ${s.twin}`}`),
  ];
}

const A_TO_I = KNOWN.columns.map((column) => column.heading);
const swapped = (from: number, to: number) => {
  const rest = A_TO_I.toSpliced(from, 1);
  return rest.toSpliced(to, 0, A_TO_I[from] ?? '');
};

describe('align', () => {
  it.each<[string, string[], string[]]>([
    ['all in place', A_TO_I, []],
    ['one moved back', swapped(8, 2), ['Bedrijf adres: moved Bedrijf adres']],
    ['one moved forward', swapped(1, 6), ['Opleiding Code: moved Opleiding Code']],
    ['shifted by a missing one, not moved', A_TO_I.toSpliced(0, 1), ['WebaanvraagNr: missing']],
    ['shifted by an extra one, not moved', ['Nr.', ...A_TO_I], ['extra 0']],
    ['other spelling', A_TO_I.with(7, 'bedrijfs-naam'), ['Bedrijfsnaam: renamed bedrijfs-naam']],
    ['stray space', A_TO_I.with(0, 'WebaanvraagNr '), ['WebaanvraagNr: renamed WebaanvraagNr']],
    ['alias', A_TO_I.with(4, 'Note'), ['Opmerking: renamed Note']],
    ['renamed and moved', [...A_TO_I.toSpliced(4, 1), 'Note'], ['Opmerking: renamed moved Note']],
    ['typing error', A_TO_I.with(8, 'Bedrijf ardes'), ['Bedrijf adres: alike Bedrijf ardes']],
    ['short name', A_TO_I.with(8, 'Adres'), ['Bedrijf adres: alike Adres']],
    ['nothing like it', A_TO_I.with(8, 'Dieet'), ['Bedrijf adres: missing', 'extra 8']],
    [
      'resembling two',
      A_TO_I.toSpliced(1, 2, 'Opleiding Noam'),
      ['Opleiding Code: missing', 'Opleiding Naam: alike Opleiding Noam'],
    ],
    [
      'as near to two',
      A_TO_I.toSpliced(1, 2, 'Opleiding Nade'),
      ['Opleiding Code: missing', 'Opleiding Naam: missing', 'extra 1'],
    ],
    ['an alias of a place that is filled', [...A_TO_I, 'Company name'], ['doubled 9 twin 7']],
    ['a heading of signs alone', [...A_TO_I, '-'], ['extra 9']],
  ])('%s', (_, headings, expected) => expect(story(headings)).toEqual(expected));

  it('takes the doubled column that is filled', () => {
    const headings = [...A_TO_I, 'Opmerking'];
    expect(story(headings, [headings.map((_, c) => (c === 9 ? '' : 'x'))])).toEqual(['doubled 9 twin 4']);
    expect(story(headings, [headings.map((_, c) => (c === 4 ? ' ' : 'x'))])).toEqual([
      'Opmerking: moved Opmerking',
      'doubled 4 twin 4',
    ]);
  });

  it('takes the visible one of two filled ones', () => {
    const table = tableOf(['Dieet', 'Opmerking', 'Opmerking'], [['', 'a', 'b']]);
    expect(align(table, KNOWN, { hiddenColumns: [1] }).places[4]?.column).toBe(2);
  });

  it('names a column without heading only when something stands in it', () => {
    expect(story([...A_TO_I, '', ' '], [[...A_TO_I, '', 'los']])).toEqual(['blank 10']);
  });

  it('lets contents speak against a heading, never for a column without one', () => {
    const layout = { ...WEBAANVRAGEN, columns: WEBAANVRAGEN.columns.slice(0, 14) };
    const headings = [...layout.columns.map((c) => c.heading).slice(0, 13), 'E-mail'];
    const row = (email: string) => [headings.map((_, c) => (c === 13 ? email : ''))];
    expect(story(headings, row('info@example.com'), layout)).toEqual(['Bedrijf e-mail: alike E-mail']);
    expect(story(headings, row('Jansen'), layout)).toEqual(['Bedrijf e-mail: missing', 'extra 13']);
    expect(story(headings.with(13, 'Dieet'), row('info@example.com'), layout)).toEqual([
      'Bedrijf e-mail: missing',
      'extra 13',
    ]);
    expect(story(headings.with(13, ''), row('info@example.com'), layout)).toEqual([
      'Bedrijf e-mail: missing',
      'blank 13',
    ]);
  });

  it('finds a heading with two letters exchanged, wherever they stand', () => {
    const missed = HEADINGS.flatMap((heading, at) =>
      Array.from({ length: heading.length - 3 }, (_, n) => n + 1).flatMap((n) => {
        const slip = heading.slice(0, n) + heading[n + 1] + heading[n] + heading.slice(n + 2);
        const told = story(HEADINGS.with(at, slip), [], WEBAANVRAGEN);
        const isFound = told.length === 0 || told.some((line) => /: (?:alike|renamed) /.test(line));
        return isFound && told.every((line) => line.startsWith(heading)) ? [] : [`${slip}: ${told.join()}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('takes no other field of the same person for one that is not there', () => {
    for (const heading of ['Contactperson maat', 'Contactperoson land', 'Deelenmer maat', 'Bedrjif dieet']) {
      const at = HEADINGS.indexOf('Contactpersoon adres');
      expect(story(HEADINGS.with(at, heading), [], WEBAANVRAGEN)).toEqual([
        'Contactpersoon adres: missing',
        `extra ${at}`,
      ]);
    }
  });

  it('tells the evidence', () => {
    const table = tableOf(['Bedrijf emial'], [['a@example.com'], ['b@example.com'], ['geen'], ['']]);
    const { places } = align(table, WEBAANVRAGEN);
    expect(places[13]).toMatchObject({ column: 0, verdict: 'alike', confirmed: false });
    expect(places[13]?.evidence?.heading).toBeCloseTo(0.8);
    expect(places[13]?.evidence?.contents).toBeCloseTo(2 / 3);
  });

  it('reads a list without owners by its order', () => {
    const headings = ['Bedrijf', 'Adres', 'Postcode', 'Voornaam', 'Achternaam', 'E-mail', 'Geb. datum'];
    const table = tableOf(headings);
    const fields = new Map(
      align(table, WEBAANVRAGEN).places.map((place, at) => [place.column, WEBAANVRAGEN.columns[at]?.field]),
    );
    expect(headings.map((_, column) => fields.get(column))).toEqual([
      'bedrijf.naam',
      'bedrijf.adres.adres1',
      'bedrijf.adres.postcode',
      'deelnemer.voornaam',
      'deelnemer.achternaam',
      'deelnemer.emailadres',
      'deelnemer.geboorteDatum',
    ]);
  });

  it('takes a birth date and the short names around it for those of the deelnemer', () => {
    const customers = [
      'Bedrijf',
      'Contact persoon',
      'mail contactpersoon',
      'Voorl.',
      'Voornaam',
      'Naam cursist',
    ];
    const told = story([...customers, 'geb.datum', 'mobiel', 'e mail cursist', 'opm'], [], WEBAANVRAGEN);
    expect(told.filter((line) => !line.includes('missing'))).toEqual([
      'Opmerking: renamed moved opm',
      'Bedrijfsnaam: renamed Bedrijf',
      'Contactpersoon achternaam: alike Contact persoon',
      'Contactpersoon e-mail: renamed mail contactpersoon',
      'Deelnemer voorletters: alike Voorl.',
      'Deelnemer voornaam: alike Voornaam',
      'Deelnemer achternaam: alike Naam cursist',
      'Deelnemer geboortedatum: alike geb.datum',
      'Deelnemer telefoon: alike mobiel',
      'Deelnemer e-mail: renamed e mail cursist',
    ]);
  });

  it('follows an own template to the letter, a column without heading included', () => {
    const { layout } = layoutFromHeadings(['Kostenplaats', '', 'Bedrijfsnaam'], 's.csv');
    expect(story(['Kostenplaats', '', 'Bedrijfsnaam'], [], layout)).toEqual([]);
    expect(story(['Bedrijfsnaam', 'Kostenplaats'], [], layout)).toEqual([
      'Kostenplaats: moved Kostenplaats',
      ': missing',
    ]);
  });
});

describe('restoring', () => {
  /** A permutation of all columns, some under another safe name. */
  const mixed = fc
    .shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length })
    .chain((order) =>
      fc.tuple(
        fc.constant(order),
        fc.array(fc.nat(30), { minLength: HEADINGS.length, maxLength: HEADINGS.length }),
      ),
    );

  it('finds every column back, whatever the order and whichever safe names', () => {
    fc.assert(
      fc.property(mixed, ([order, choices]) => {
        const headings = order.map((at, nth) => {
          const { heading, aliases } = WEBAANVRAGEN.columns[at]!;
          const names = [heading, heading.toUpperCase(), ` ${heading.replace('-', ' ')}`, ...aliases];
          return names[choices[nth]!] ?? heading;
        });
        const table = tableOf(headings, [order.map(String)]);
        const alignment = restoreAll(align(table, WEBAANVRAGEN));
        expect(alignment.places.map((place) => table.text(2, place.column))).toEqual(
          HEADINGS.map((_, at) => String(at)),
        );
        expect(alignment.places.every((place) => place.confirmed)).toBe(true);
        expect(alignment.spares).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('uses every file column once or calls it spare, whatever the headings', () => {
    const heading = fc.oneof(
      fc.constantFrom(...HEADINGS, 'E-mail', 'Naam', 'Opleiding', '', ' ', 'Deelnemer emial'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 30 }), (headings) => {
        const table = tableOf(headings, [headings.map(() => 'x')]);
        const { places, spares } = align(table, WEBAANVRAGEN);
        const used = [...places, ...spares].map(({ column }) => column);
        expect(new Set(used).size).toBe(used.length);
        expect(new Set(used)).toEqual(new Set(table.columns.keys()));
        expect(align(tableOf(headings, [headings.map(() => 'x')]), WEBAANVRAGEN)).toEqual({ places, spares });
        for (const place of places) {
          if (place.verdict === 'in-place') expect(place.confirmed).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is quick with the widest sheet there is', () => {
    const headings = Array.from({ length: 16_384 }, (_, c) => `Deelnemer kolom ${c}`);
    const table = tableOf(headings);
    const start = processorTime();
    align(table, WEBAANVRAGEN);
    expect(processorTime() - start).toBeLessThan(1500);
  });
});

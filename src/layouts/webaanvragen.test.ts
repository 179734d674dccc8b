import { describe, expect, it } from 'vitest';
import { FIELD_KINDS, isBlockHeading } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import { headingOf } from './heading-of.ts';
import { knownHeadings } from './known-headings.ts';
import { LAYOUTS } from './list.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

describe('the built-in layout', () => {
  it('has Coachview’s own headings A to I, byte for byte, and nothing after them called known', () => {
    const known = WEBAANVRAGEN.columns.filter((column) => column.provenance === 'known');
    expect(known.map((column) => column.heading)).toEqual([
      'WebaanvraagNr',
      'Opleiding Code',
      'Opleiding Naam',
      'ReferentieNr',
      'Opmerking',
      'ContactpersoonIsDeelnemer',
      'Aanvraag is Order',
      'Bedrijfsnaam',
      'Bedrijf adres',
    ]);
    expect(WEBAANVRAGEN.columns.slice(0, 9)).toEqual(known);
  });

  it('has 50 columns: every field once, with its kind', () => {
    expect(WEBAANVRAGEN.columns).toHaveLength(50);
    const fields = WEBAANVRAGEN.columns.map((column) => column.field);
    expect(new Set(fields).size).toBe(50);
    const ofOthers =
      /^(?:persoon|relatie|moodle)\.|^bedrijf\.(?!naam|adres|telefoonnummer|emailadres|extern)/;
    expect(new Set(fields)).toEqual(
      new Set([...FIELD_KINDS.keys()].filter((field) => !ofOthers.test(field))),
    );
    for (const { field, kind } of WEBAANVRAGEN.columns) expect(kind).toBe(field && FIELD_KINDS.get(field));
  });

  it('has no two columns that the same heading could mean', () => {
    for (const layout of LAYOUTS) {
      const owner = new Map<string, string>();
      for (const { heading, aliases, field } of layout.columns) {
        if (isBlockHeading(field)) continue;
        for (const name of [heading, ...aliases]) {
          const key = headingKey(name);
          expect(key, name).not.toBe('');
          expect(owner.get(key) ?? heading, `${name} of ${heading}`).toBe(heading);
          owner.set(key, heading);
        }
      }
    }
  });

  it.each([
    ['Web request number', 'WebaanvraagNr'],
    ['Course Code', 'Opleiding Code'],
    ['Course Naam', 'Opleiding Naam'],
    ['Note', 'Opmerking'],
    ['Request is Order', 'Aanvraag is Order'],
    ['Company name', 'Bedrijfsnaam'],
    ['Company adress', 'Bedrijf adres'],
    ['Postcode bedrijf', 'Bedrijf postcode'],
    ['Bedrijf Email', 'Bedrijf e-mail'],
    ['Tel. bedrijf', 'Bedrijf telefoon'],
    ['Geb. datum deelnemer', 'Deelnemer geboortedatum'],
    ['cursist_tussenvoegsel', 'Deelnemer tussenvoegsels'],
    ['Contact e-mailadres', 'Contactpersoon e-mail'],
    ['deelnemer.adres.postcode', 'Deelnemer postcode'],
  ])('reads %s as %s', (seen, heading) => {
    const column = WEBAANVRAGEN.columns.find((c) => c.heading === heading);
    const keys = [heading, ...(column?.aliases ?? [])].map(headingKey);
    expect(keys).toContain(headingKey(seen));
  });

  it.each(['E-mail', 'Achternaam', 'Postcode', 'Telefoon', 'Opleiding', 'Adres'])(
    'takes %s for a heading without an alias that says whose it is',
    (short) => {
      expect(knownHeadings(WEBAANVRAGEN)).toContain(headingKey(short));
      const safe = WEBAANVRAGEN.columns.flatMap((c) => [c.heading, ...c.aliases]).map(headingKey);
      expect(safe).not.toContain(headingKey(short));
    },
  );

  it('names every field', () => {
    expect(headingOf('deelnemer.adres.landCode')).toBe('Deelnemer land');
    expect(headingOf('referentieNrKlant')).toBe('ReferentieNr');
  });
});

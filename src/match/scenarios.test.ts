import { describe, expect, it } from 'vitest';
import type { Match } from '../model/match.ts';
import { COMPANIES, type Lists, matchesOf, PERSONS, type Row } from './sample-matches.ts';

// The scenarios around the rules: what earlier rows brought, what cannot be known, and the evidence.

const told = (match: Match | undefined) => match && [match.outcome, match.rule, match.record];

describe('PersoonId', () => {
  it('comes first for the web service', () => {
    const row = { 'deelnemer.emailadres': 'jan@a.example' };
    expect(told(matchesOf('web-service', { persoon: PERSONS }, [row], true, 'p1')[0]?.deelnemer)).toEqual([
      'recognised',
      'person-id',
      1,
    ]);
    expect(told(matchesOf('csv', { persoon: PERSONS }, [row], true, 'p1')[0]?.deelnemer)).toEqual([
      'recognised',
      'email',
      0,
    ]);
  });

  it('lines with one id are one person', () => {
    const lines = [
      { id: '7', emailadres: 'a@a.example', achternaam: 'Smit' },
      { id: '7', emailadres: 'b@a.example', achternaam: 'Smit' },
    ];
    const row = { 'deelnemer.emailadres': 'b@a.example' };
    expect(matchesOf('csv', { persoon: lines }, [row])[0]?.deelnemer).toMatchObject({
      outcome: 'recognised',
      record: 0,
    });
  });
});

describe('what earlier rows brought', () => {
  const berg: Row = {
    'deelnemer.voorletters': 'A.',
    'deelnemer.achternaam': 'Nieuw',
    'deelnemer.emailadres': 'nieuw@a.example',
  };
  const lists = { persoon: PERSONS, bedrijf: COMPANIES };

  it('a later row finds the record that an earlier one made, and says which row', () => {
    const [first, second] = matchesOf('csv', lists, [berg, { 'deelnemer.emailadres': 'nieuw@a.example' }]);
    expect(first?.deelnemer).toMatchObject({ outcome: 'new' });
    expect(second?.deelnemer).toMatchObject({
      outcome: 'recognised',
      rule: 'email',
      sameAs: { row: 2, as: 'deelnemer' },
    });
    expect(second?.deelnemer?.record).toBeUndefined();
  });

  it('an earlier row does not find what a later one makes', () => {
    const [first] = matchesOf('csv', lists, [{ 'deelnemer.emailadres': 'nieuw@a.example' }, berg]);
    expect(first?.deelnemer).toMatchObject({ outcome: 'new' });
    expect(first?.deelnemer?.sameAs).toBeUndefined();
  });

  it('the deelnemer can be the contactpersoon of the same row', () => {
    const row = { 'contactpersoon.emailadres': 'nieuw@a.example', 'deelnemer.emailadres': 'nieuw@a.example' };
    expect(matchesOf('csv', lists, [row])[0]?.deelnemer).toMatchObject({
      outcome: 'recognised',
      sameAs: { row: 2, as: 'contactpersoon' },
    });
  });

  it('what an earlier row added to a record of the list is found as well', () => {
    const added = {
      'deelnemer.externId': 'S1',
      'deelnemer.externSource': 'HR',
      'deelnemer.emailadres': 'nieuw@a.example',
    };
    const [, second] = matchesOf('csv', lists, [added, { 'deelnemer.emailadres': 'nieuw@a.example' }]);
    expect(second?.deelnemer).toMatchObject({
      outcome: 'recognised',
      record: 0,
      sameAs: { row: 2, as: 'deelnemer' },
    });
  });

  it('two earlier rows with one address are several', () => {
    const [, , third] = matchesOf('csv', lists, [
      { ...berg, 'deelnemer.externId': '1', 'deelnemer.externSource': 'HR' },
      {
        'deelnemer.externId': 'S2',
        'deelnemer.externSource': 'HR',
        'deelnemer.emailadres': 'nieuw@a.example',
      },
      { 'deelnemer.emailadres': 'nieuw@a.example' },
    ]);
    expect(third?.deelnemer).toMatchObject({
      outcome: 'several',
      candidates: [{ row: 2, as: 'deelnemer' }, { record: 1 }],
    });
  });

  it('a bedrijf and a person are never found for one another', () => {
    const [, second] = matchesOf('csv', lists, [
      { 'bedrijf.emailadres': 'x@a.example' },
      { 'deelnemer.emailadres': 'x@a.example' },
    ]);
    expect(second?.deelnemer).toMatchObject({ outcome: 'new' });
  });

  it('the web service finds the bedrijf that an earlier row gave the contactpersoon', () => {
    const contact = { 'contactpersoon.emailadres': 'nieuw@a.example' };
    const [, second] = matchesOf('web-service', lists, [{ ...contact, 'bedrijf.naam': 'Gamma' }, contact]);
    expect(second?.bedrijf).toMatchObject({
      outcome: 'recognised',
      rule: 'through-contact',
      sameAs: { row: 2, as: 'bedrijf' },
    });
  });
});

describe('what cannot be known', () => {
  const said: Row = {
    'deelnemer.externId': 'S1',
    'deelnemer.externSource': 'HR',
    'deelnemer.emailadres': 'jan@a.example',
  };
  const bare = [{ emailadres: 'jan@a.example', achternaam: 'Smit' }];

  it.each<[string, Lists, Row, boolean, Partial<Match>]>([
    ['without a list', {}, said, true, { outcome: 'unknown', candidates: [] }],
    [
      'a rule that the list cannot answer makes what follows unknown, but tells the likely one',
      { persoon: bare },
      said,
      true,
      { outcome: 'unknown', rule: 'email', candidates: [{ record: 0 }] },
    ],
    [
      'a rule that the row does not fill harms nobody',
      { persoon: bare },
      { 'deelnemer.emailadres': 'jan@a.example' },
      true,
      { outcome: 'recognised', record: 0 },
    ],
    [
      'none, where a later rule cannot be answered',
      { persoon: bare },
      {
        'deelnemer.emailadres': 'x',
        'deelnemer.achternaam': 'Smit',
        'deelnemer.geboorteDatum': '01-02-1980',
      },
      true,
      { outcome: 'unknown' },
    ],
    [
      'nothing to ask by is new, whatever the list',
      {},
      { 'deelnemer.voornaam': 'Jan' },
      true,
      { outcome: 'new' },
    ],
    [
      'not in a part of the list',
      { persoon: PERSONS },
      { 'deelnemer.emailadres': 'x' },
      false,
      { outcome: 'unknown' },
    ],
    [
      'in a part of the list',
      { persoon: PERSONS },
      { 'deelnemer.emailadres': 'jan@a.example' },
      false,
      { outcome: 'recognised', record: 0 },
    ],
    [
      'no infixes in the list',
      { persoon: [{ voorletters: 'J.', achternaam: 'Smit' }] },
      { 'deelnemer.voorletters': 'J.', 'deelnemer.achternaam': 'Smit' },
      true,
      { outcome: 'unknown' },
    ],
  ])('%s', (_, lists, row, isWhole, expected) => {
    expect(matchesOf('csv', lists, [row], isWhole)[0]?.deelnemer).toMatchObject(expected);
  });

  it('two rows of one unknown person are still one', () => {
    const [, second] = matchesOf('csv', {}, [said, said]);
    expect(second?.deelnemer).toMatchObject({ outcome: 'unknown', sameAs: { row: 2, as: 'deelnemer' } });
  });
});

describe('evidence', () => {
  it('every rule in its order, also after the one that decided, and a record that contradicts', () => {
    const row = {
      'deelnemer.externId': 'S1',
      'deelnemer.externSource': 'HR',
      'deelnemer.emailadres': 'info@a.example',
      'deelnemer.achternaam': 'Berg',
      'deelnemer.geboorteDatum': '03-04-1985',
    };
    expect(matchesOf('csv', { persoon: PERSONS }, [row])[0]?.deelnemer).toEqual({
      outcome: 'recognised',
      rule: 'extern-id',
      record: 0,
      candidates: [],
      steps: [
        { rule: 'extern-id', found: 'one', hits: 1 },
        { rule: 'email', found: 'several', hits: 2 },
        { rule: 'surname-birth-date', found: 'one', hits: 1 },
        { rule: 'initials-surname', found: 'blank', hits: 0 },
      ],
      conflict: { rule: 'surname-birth-date', record: 1 },
    });
  });
});

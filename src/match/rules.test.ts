import { describe, expect, it } from 'vitest';
import type { Match, RuleOrder } from '../model/match.ts';
import { COMPANIES, matchesOf, PERSONS, type Row } from './sample-matches.ts';

// Every line of both published orders of rules, one by one.

const told = (match: Match | undefined) => match && [match.outcome, match.rule, match.record];

describe.each<[RuleOrder, [string, Row, ReturnType<typeof told>][]]>([
  [
    'csv',
    [
      [
        '1: ExternID and ExternSource, whatever the capitals of the first',
        { 'bedrijf.externId': '13derq', 'bedrijf.externSource': 'CRM' },
        ['recognised', 'extern-id', 0],
      ],
      [
        '1: the source is exact',
        { 'bedrijf.externId': '13derq', 'bedrijf.externSource': 'crm' },
        ['near', undefined, undefined],
      ],
      [
        '1: not without a source',
        { 'bedrijf.externId': '13derq', 'bedrijf.naam': 'Niets' },
        ['new', undefined, undefined],
      ],
      [
        '1 comes before 2 and 3',
        {
          'bedrijf.externId': 'X1',
          'bedrijf.externSource': 'CRM',
          'bedrijf.emailadres': 'info@alfa.example',
          'bedrijf.naam': 'Alfa',
        },
        ['recognised', 'extern-id', 1],
      ],
      ['2: e-mail', { 'bedrijf.emailadres': 'info@beta.example' }, ['recognised', 'email', 1]],
      [
        '2 comes before 3',
        { 'bedrijf.emailadres': 'info@beta.example', 'bedrijf.naam': 'Alfa' },
        ['recognised', 'email', 1],
      ],
      ['2: capitals count', { 'bedrijf.emailadres': 'Info@beta.example' }, ['near', undefined, undefined]],
      [
        '3: name',
        { 'bedrijf.naam': 'Alfa', 'bedrijf.emailadres': 'elders@alfa.example' },
        ['recognised', 'name', 0],
      ],
      ['3: accents count', { 'bedrijf.naam': 'Beta' }, ['near', undefined, undefined]],
      ['3: two of one name', { 'bedrijf.naam': 'Dubbel' }, ['several', undefined, undefined]],
      [
        'several by name, one by e-mail',
        { 'bedrijf.naam': 'Dubbel', 'bedrijf.emailadres': 'e@dubbel.example' },
        ['recognised', 'email', 3],
      ],
      ['none', { 'bedrijf.naam': 'Gamma' }, ['new', undefined, undefined]],
      ['nobody', { 'bedrijf.adres.plaats': 'Ede' }, undefined],
    ],
  ],
  [
    'web-service',
    [
      [
        '1: ExternID, whatever its source',
        { 'bedrijf.externId': '13derq' },
        ['recognised', 'extern-id-alone', 0],
      ],
      [
        '2: name before e-mail',
        { 'bedrijf.emailadres': 'info@beta.example', 'bedrijf.naam': 'Alfa' },
        ['recognised', 'name', 0],
      ],
      [
        '3: e-mail',
        { 'bedrijf.emailadres': 'info@beta.example', 'bedrijf.naam': 'Gamma' },
        ['recognised', 'email', 1],
      ],
      [
        '3: several by name go on',
        { 'bedrijf.naam': 'Dubbel', 'bedrijf.emailadres': 'd@dubbel.example' },
        ['recognised', 'email', 2],
      ],
      [
        '4: through the contactpersoon',
        { 'contactpersoon.emailadres': 'jan@a.example' },
        ['recognised', 'through-contact', 0],
      ],
      [
        '4: not when there is a name',
        { 'contactpersoon.emailadres': 'jan@a.example', 'bedrijf.naam': 'Gamma' },
        ['new', undefined, undefined],
      ],
      [
        '4: an ExternID that nobody has may be there',
        { 'contactpersoon.emailadres': 'jan@a.example', 'bedrijf.externId': 'Q' },
        ['recognised', 'through-contact', 0],
      ],
      ['4: the contactpersoon has none', { 'contactpersoon.externId': 'S2' }, undefined],
      [
        '4: which of two cannot be known',
        { 'contactpersoon.externId': 'S3' },
        ['unknown', undefined, undefined],
      ],
    ],
  ],
])('a bedrijf by the order of %s', (order, table) => {
  it.each(table)('%s', (_, row, expected) => {
    expect(told(matchesOf(order, { bedrijf: COMPANIES, persoon: PERSONS }, [row])[0]?.bedrijf)).toEqual(
      expected,
    );
  });
});

describe.each<[RuleOrder, [string, Row, ReturnType<typeof told>][]]>([
  [
    'csv',
    [
      [
        '1: ExternID and ExternSource',
        { 'deelnemer.externId': 's1', 'deelnemer.externSource': 'HR' },
        ['recognised', 'extern-id', 0],
      ],
      [
        '2: any of the e-mail addresses',
        { 'deelnemer.emailadres': 'j@b.example' },
        ['recognised', 'email', 0],
      ],
      [
        '2 comes before 3',
        {
          'deelnemer.emailadres': 'j@b.example',
          'deelnemer.achternaam': 'Berg',
          'deelnemer.geboorteDatum': '03-04-1985',
        },
        ['recognised', 'email', 0],
      ],
      [
        '3: surname and birth date, however the day is written',
        { 'deelnemer.achternaam': 'Berg', 'deelnemer.geboorteDatum': '3-4-1985' },
        ['recognised', 'surname-birth-date', 1],
      ],
      [
        '3: two with the address, one with the birth date',
        {
          'deelnemer.emailadres': 'info@a.example',
          'deelnemer.achternaam': 'Berg',
          'deelnemer.geboorteDatum': '03-04-1985',
        },
        ['recognised', 'surname-birth-date', 1],
      ],
      [
        '4: initials, infixes and surname',
        {
          'deelnemer.voorletters': 'K.',
          'deelnemer.tussenvoegsels': 'van den',
          'deelnemer.achternaam': 'Berg',
        },
        ['recognised', 'initials-surname', 1],
      ],
      [
        '4: no infixes on either side',
        { 'deelnemer.voorletters': 'J.', 'deelnemer.achternaam': 'Smit' },
        ['recognised', 'initials-surname', 0],
      ],
      [
        '4: infixes count',
        { 'deelnemer.voorletters': 'K.', 'deelnemer.achternaam': 'Berg' },
        ['new', undefined, undefined],
      ],
      [
        '4: dots count',
        { 'deelnemer.voorletters': 'J', 'deelnemer.achternaam': 'Smit' },
        ['near', undefined, undefined],
      ],
      [
        '4: first names do not',
        { 'deelnemer.voornaam': 'Jan', 'deelnemer.achternaam': 'Smit' },
        ['new', undefined, undefined],
      ],
      [
        '4: two of them',
        { 'deelnemer.voorletters': 'L.', 'deelnemer.achternaam': 'Kok' },
        ['several', undefined, undefined],
      ],
      ['nobody', { 'bedrijf.naam': 'Alfa' }, undefined],
    ],
  ],
  [
    'web-service',
    [
      [
        '2: ExternID, whatever its source',
        { 'deelnemer.externId': 's1', 'deelnemer.externSource': 'elders' },
        ['recognised', 'extern-id-alone', 0],
      ],
      ['3: e-mail', { 'deelnemer.emailadres': 'smit@a.example' }, ['recognised', 'email', 0]],
      [
        '4: surname and birth date',
        { 'deelnemer.achternaam': 'Berg', 'deelnemer.geboorteDatum': '03-04-1985' },
        ['recognised', 'surname-birth-date', 1],
      ],
      [
        '5: surname, infixes and first name',
        {
          'deelnemer.voornaam': 'Karin',
          'deelnemer.tussenvoegsels': 'van den',
          'deelnemer.achternaam': 'Berg',
        },
        ['recognised', 'first-name-surname', 1],
      ],
      [
        '5: initials do not',
        { 'deelnemer.voorletters': 'J.', 'deelnemer.achternaam': 'Smit' },
        ['new', undefined, undefined],
      ],
    ],
  ],
])('a person by the order of %s', (order, table) => {
  it.each(table)('%s', (_, row, expected) => {
    expect(told(matchesOf(order, { persoon: PERSONS }, [row])[0]?.deelnemer)).toEqual(expected);
  });
});

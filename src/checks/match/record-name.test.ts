import { describe, expect, it } from 'vitest';
import type { RecordText } from '../../model/match.ts';
import { recordName } from './record-name.ts';

// A record is called as Coachview's screens call it, whatever form its list came in.

describe('the name of a record', () => {
  const person =
    (fields: Record<string, string>): RecordText =>
    (_, __, field) =>
      fields[field] ?? '';

  it.each([
    [
      { voornaam: 'Tim', achternaam: 'Bakker', geboorteDatum: '1991-04-12T00:00:00' },
      'Tim Bakker, 12-04-1991',
    ],
    [{ voorletters: 'T.', achternaam: 'Bakker', geboorteDatum: '12-4-1991' }, 'T. Bakker, 12-04-1991'],
    [{ achternaam: 'Bakker', geboorteDatum: 'onbekend' }, 'Bakker, onbekend'],
    [{ emailadres: 'a@b.example' }, 'a@b.example'],
  ])('%o is %s', (fields, name) => expect(recordName(person(fields), 'deelnemer', 0)).toBe(name));
});

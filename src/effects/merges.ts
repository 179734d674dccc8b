import { KINDS } from '../kinds/list.ts';
import type { Merge } from '../model/effect.ts';
import type { PersonPart } from '../model/field.ts';
import { headingKey as letters } from '../model/heading.ts';
import type { Meeting } from './meetings.ts';

// Rows that name different persons whom Coachview will take for one, because a rule finds the same record for both: a shared e-mail address, mostly.

/** Persons of one record who cannot all be one, in the order of the rows. */
export function merges(met: readonly Meeting[]): Merge[] {
  const byIdentity = new Map<string, Meeting[]>();
  for (const one of met) {
    if (one.as === 'bedrijf') continue;
    const there = byIdentity.get(one.identity);
    if (there === undefined) byIdentity.set(one.identity, [one]);
    else there.push(one);
  }
  return [...byIdentity.values()].flatMap((persons) => {
    const first = persons.find((person) => part(person, 'achternaam') !== '') ?? persons[0];
    if (first === undefined) return [];
    const others = persons.filter((person) => areTwo(first, person));
    if (others.length === 0) return [];
    const named = [first, ...others];
    return [
      {
        rows: [...new Set(named.flatMap(({ rows }) => rows))].sort((a, b) => a - b),
        names: [...new Set(named.map(nameOf))],
      },
    ];
  });
}

function part({ text, as }: Meeting, name: PersonPart): string {
  return as === 'bedrijf' ? '' : text(`${as}.${name}`).trim();
}

function nameOf(person: Meeting): string {
  const first = part(person, 'voornaam') || part(person, 'voorletters');
  return [first, part(person, 'tussenvoegsels'), part(person, 'achternaam')]
    .filter((text) => text !== '')
    .join(' ');
}

/** Another surname, another first letter of the first name, or another day of birth. What is not filled in proves nothing. */
function areTwo(a: Meeting, b: Meeting): boolean {
  const differ = (name: PersonPart, of: (text: string) => string) => {
    const [mine, theirs] = [of(part(a, name)), of(part(b, name))];
    return mine !== '' && theirs !== '' && mine !== theirs;
  };
  const initial = (text: string) => letters(text).slice(0, 1);
  return (
    differ('achternaam', letters) ||
    differ('voornaam', initial) ||
    differ('voorletters', initial) ||
    differ('geboorteDatum', day)
  );
}

function day(text: string): string {
  const date = KINDS.date.read(text);
  return date === undefined ? '' : KINDS.date.write(date);
}

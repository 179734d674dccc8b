import { date } from '../../kinds/date.ts';
import type { Owner, RecordText } from '../../model/match.ts';
import { listOf } from '../../model/match.ts';
import type { RowSubject } from '../check.ts';
import { personName } from '../persons.ts';

// How a sentence calls a record of a list, and the bedrijf or person of a row.

/** A person with the birth date, where it is known: two of them may have one name. */
export function recordName(record: RecordText, owner: Owner, place: number): string {
  const text = (field: Parameters<RecordText>[2]) => record(listOf(owner), place, field).trim();
  if (owner === 'bedrijf')
    return [text('naam'), text('adres.plaats')].filter((part) => part !== '').join(', ');
  const name = [text('voornaam') || text('voorletters'), text('tussenvoegsels'), text('achternaam')];
  const whole = name.filter((part) => part !== '').join(' ') || text('emailadres') || text('externId');
  return [whole, day(text('geboorteDatum'))].filter((part) => part !== '').join(', ');
}

/** Answers of the API say `1991-04-12T00:00:00`; the screen says a day as Coachview's screens do. */
function day(text: string): string {
  const read = date.read(text);
  return read === undefined ? text : date.write(read);
}

export function ownName({ text }: RowSubject, owner: Owner): string {
  if (owner !== 'bedrijf') return personName(text, owner);
  return text('bedrijf.naam').trim() || text('bedrijf.emailadres').trim() || text('bedrijf.externId').trim();
}

/** The field under which a finding about the owner stands. */
export function nameField(owner: Owner) {
  return owner === 'bedrijf' ? 'bedrijf.naam' : (`${owner}.achternaam` as const);
}

export function courseName(record: RecordText, place: number): string {
  const part = (field: 'code' | 'naam') => record('opleiding', place, field).trim();
  return [part('code'), part('naam')].filter((text) => text !== '').join(' ');
}

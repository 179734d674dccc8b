import { readDate, yearWrittenAsWanted } from '../../kinds/date-reading.ts';
import type { CalendarDate } from '../../model/day.ts';
import { ageOn, asBorn, isBirthDate } from '../birth-date.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Birth dates of people who are yet to be born, are children, or would be very old. Somebody of that age may be meant, so it is only told.

const YOUNGEST = 12;
const OLDEST = 100;

type Verdict = 'future' | 'young' | 'old';
type Facts = { shown: string; verdict: Verdict; age: number };

function verdictOf(age: number): Verdict | undefined {
  if (age < 0) return 'future';
  if (age < YOUNGEST) return 'young';
  return age > OLDEST ? 'old' : undefined;
}

/** By the year alone, as of nearly everybody. */
function isOfLikelyAge(text: string, today: CalendarDate): boolean {
  const years = today.year - yearWrittenAsWanted(text);
  return years > YOUNGEST && years <= OLDEST;
}

export const unlikelyBirthDate: CellCheck<Facts> = {
  id: 'unlikely-birth-date',
  scope: 'cell',
  severity: 'warning',
  applies: ['date'],
  needs: isBirthDate,
  look({ text }, column) {
    if (text === '' || !isBirthDate(column) || isOfLikelyAge(text, column.today)) return undefined;
    const reading = asBorn(readDate(text), text, column);
    if (reading === undefined || reading.is === 'impossible') return undefined;
    const age = ageOn(reading.date, column.today);
    const verdict = verdictOf(age);
    if (verdict === undefined) return undefined;
    // Where day and month can be swapped, both readings must be as unlikely.
    if (reading.is === 'two-days' && verdictOf(ageOn(reading.other, column.today)) !== verdict)
      return undefined;
    return { shown: text, verdict, age };
  },
  text: {
    nl: {
      title: 'Geboortedatum onwaarschijnlijk',
      why: 'Met achternaam en geboortedatum herkent Coachview iemand. Met een verkeerd jaar komt er een dubbele persoon bij.',
      says({ shown, verdict, age }) {
        if (verdict === 'future')
          return `Hier staat ${quote(shown)}; die dag moet nog komen. Kijk naar het jaar.`;
        return `Hier staat ${quote(shown)}; dan is deze persoon ${age} jaar. Kijk of het jaar klopt.`;
      },
    },
    en: {
      title: 'Date of birth unlikely',
      why: 'By surname and date of birth Coachview recognises somebody. With a wrong year a double person is made.',
      says({ shown, verdict, age }) {
        if (verdict === 'future')
          return `It says ${quote(shown)}, a day that is yet to come. Look at the year.`;
        return `It says ${quote(shown)}; this person would be ${age} years old. See whether the year is right.`;
      },
    },
  },
  examples: {
    fine: [
      { text: '03-04-1985', field: 'deelnemer.geboorteDatum' },
      { text: '22-11-2014', field: 'deelnemer.geboorteDatum' },
      { text: '01-01-1926', field: 'contactpersoon.geboorteDatum' },
      { text: '01-01-2030' },
      { text: '31-02-2030', field: 'deelnemer.geboorteDatum' },
      { text: '3-4-29', field: 'deelnemer.geboorteDatum' },
      { text: '', field: 'deelnemer.geboorteDatum' },
    ],
    caught: [
      { text: '23-11-2026', field: 'deelnemer.geboorteDatum' },
      { text: '05-06-2031', field: 'deelnemer.geboorteDatum' },
      { text: '23-11-2014', field: 'deelnemer.geboorteDatum' },
      { text: '14-07-1899', field: 'deelnemer.geboorteDatum' },
      { text: '3-4-25', field: 'deelnemer.geboorteDatum' },
    ],
  },
};

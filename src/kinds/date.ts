import type { CalendarDate } from '../model/day.ts';
import { SIGN } from '../model/signs.ts';
import { isWrittenAsWanted, readDate } from './date-reading.ts';
import type { Kind } from './kind.ts';

// Dates, written as Coachview's own screens and filters write them: dd-mm-jjjj.

/** dd-mm-jjjj. */
export function writeDate(date: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.day)}-${two(date.month)}-${String(date.year).padStart(4, '0')}`;
}

export const date: Kind<CalendarDate> = {
  id: 'date',
  read: (text) => {
    const reading = readDate(text);
    return reading === undefined || reading.is === 'impossible' ? undefined : reading.date;
  },
  isWanted: isWrittenAsWanted,
  provedBy: SIGN.dayFirst | SIGN.dayOrMonth,
  write: writeDate,
  explain: {
    nl: {
      expected:
        'Een datum als dag-maand-jaar met vier cijfers voor het jaar. Andere schrijfwijzen herkennen we; jaartallen van twee cijfers lezen we zoals Excel: 00–29 is 2000–2029, 30–99 is 1930–1999.',
      example: '03-04-1985',
      coachview: 'Met achternaam en geboortedatum samen herkent Coachview een persoon die het al kent.',
    },
    en: {
      expected:
        'A date as day-month-year with four digits for the year. Other notations are recognised; two-digit years are read as Excel does: 00–29 is 2000–2029, 30–99 is 1930–1999.',
      example: '03-04-1985',
      coachview: 'By surname and date of birth together Coachview recognises a person it already knows.',
    },
  },
};

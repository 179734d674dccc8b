import type { CalendarDate } from '../model/day.ts';
import type { CourseState } from '../model/match.ts';
import type { Reference, ReferenceField } from '../model/reference.ts';
import { dayNumber } from './values.ts';

// What the list says of an opleiding that somebody is enrolled on. What it does not say is not concluded from anything else.

const CANCELLED = /geannuleerd|cancel|vervallen/i;
/** A date with a time, as the API gives the start of an opleiding; only the day counts, in whatever zone. */
const WITH_TIME = /^\d{4}-\d{2}-\d{2}T/;

export function statesOf(list: Reference, record: number, today: CalendarDate): CourseState[] {
  const now = today.year * 10_000 + today.month * 100 + today.day;
  const states: CourseState[] = [];
  if (CANCELLED.test(list.text('status', record))) states.push('cancelled');
  const [start, end] = [day(list.text('startDatum', record)), day(list.text('eindDatum', record))];
  if (end !== 0 && end < now) states.push('past');
  else if (start !== 0 && start <= now) states.push('started');
  if (isFull(list, record)) states.push('full');
  return states;
}

function day(text: string): number {
  return dayNumber(WITH_TIME.test(text) ? text.slice(0, 10) : text);
}

function isFull(list: Reference, record: number): boolean {
  const free = count(list, 'plaatsenVrij', record);
  if (free !== undefined) return free <= 0;
  const [most, taken] = [count(list, 'plaatsenMax', record), count(list, 'plaatsenBezet', record)];
  // No places at all is how "no limit" is written.
  return most !== undefined && taken !== undefined && most > 0 && taken >= most;
}

/** A whole number; undefined when the list does not give one. */
function count(list: Reference, field: ReferenceField, record: number): number | undefined {
  const text = list.text(field, record).trim();
  return /^-?\d+(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

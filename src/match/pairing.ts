import type { Arrived, Named } from './arrived.ts';
import { areOne, personKeys } from './same-person.ts';
import { type Sent, sameCourse, sameName } from './sent.ts';

// Which webaanvraag of the file is which of Coachview's, by the customer's reference and by who is in it. The number in the file is not kept there.

/** What speaks for two being one; a shared participant alone is enough. */
const WORTH = { reference: 4, contact: 3, participant: 2, course: 1, company: 1 };
const LEAST_WORTH = 2;

/** Each webaanvraag of the file with the likeliest of the list, each used once. */
export function pair(sent: readonly Sent[], arrived: readonly Arrived[]): Map<number, Arrived> {
  const byKey = new Map<string, Arrived[]>();
  for (const one of arrived) {
    for (const key of new Set(keysOf(one.reference, [one.contact, ...(one.participants ?? [])]))) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [one]);
      else there.push(one);
    }
  }
  const candidates = sent.flatMap((one, at) => {
    const people = [
      ...(one.contact === undefined ? [] : [one.contact]),
      ...one.participants.map(({ person }) => person),
    ];
    const near = new Set(keysOf(one.reference, people).flatMap((key) => byKey.get(key) ?? []));
    return [...near].map((found) => ({ at, found, worth: worthOf(one, found) }));
  });
  candidates.sort((a, b) => b.worth - a.worth || a.at - b.at || a.found.record - b.found.record);
  const pairs = new Map<number, Arrived>();
  const taken = new Set<Arrived>();
  for (const { at, found, worth } of candidates) {
    if (worth < LEAST_WORTH || pairs.has(at) || taken.has(found)) continue;
    pairs.set(at, found);
    taken.add(found);
  }
  return pairs;
}

function keysOf(reference: string, people: readonly Named[]): string[] {
  const keys = people.flatMap(personKeys);
  return reference === '' ? keys : [`r ${reference}`, ...keys];
}

function worthOf(sent: Sent, found: Arrived): number {
  const isReferred = sent.reference !== '' && sent.reference === found.reference;
  const isSameCourse = sameCourse(sent, found);
  // The same people on another opleiding: an earlier enrolment, unless the customer's reference says otherwise.
  if (isSameCourse === false && !isReferred) return 0;
  let worth = (isReferred ? WORTH.reference : 0) + (isSameCourse === true ? WORTH.course : 0);
  if (sent.contact !== undefined && areOne(sent.contact, found.contact)) worth += WORTH.contact;
  for (const { person } of sent.participants)
    if (found.participants?.some((other) => areOne(person, other))) worth += WORTH.participant;
  // Somebody who enrols himself alone is the contactpersoon there.
  const [only] = sent.participants;
  if (sent.contact === undefined && only !== undefined && areOne(only.person, found.contact))
    worth += WORTH.contact;
  if (sameName(sent.company, found.company)) worth += WORTH.company;
  return worth;
}

import { date as dateKind } from '../kinds/date.ts';
import { isWrittenAsWanted } from '../kinds/date-reading.ts';
import type { PersonRole } from '../model/field.ts';
import { folded, trimmed } from './keys.ts';
import { FIELDS_OF } from './person-fields.ts';
import type { ComparedPart, Sharers } from './sharers.ts';

// The keys by which Coachview tells persons apart who share a name: extern id with source, e-mail address, and the day of birth. They are only
// compared here, between persons who share a key of a table check.

export const KEY_PARTS = ['externId', 'externSource', 'emailadres'] as const;

const EXTERN_ID = 0;
const EXTERN_SOURCE = 1;
const EMAIL = 2;
const BORN = 3;
const COMPANY = 4;

/** Parts in this order. */
export function comparedKeys(role: PersonRole): ComparedPart[] {
  const of = FIELDS_OF[role];
  return [
    { field: of.externId, of: folded },
    { field: of.externSource, of: folded },
    { field: of.emailadres, of: folded },
    { field: of.geboorteDatum, of: bornOn },
    { field: 'bedrijf.naam', of: trimmed },
  ];
}

/** The day as Coachview wants it, however it is written; '' when it is none. */
export function bornOn(text: string): string {
  const written = text.trim();
  if (written === '' || isWrittenAsWanted(written)) return written;
  const date = dateKind.read(written);
  return date === undefined ? '' : dateKind.write(date);
}

/** The first who has a key; -1 for nobody. */
export function firstKeyed(sharers: Sharers): number {
  for (let nth = 0; nth < sharers.count; nth++)
    if (sharers.has(nth, EMAIL) || hasExtern(sharers, nth)) return nth;
  return -1;
}

/** The first key part that both have and that differs, if any. */
export function differingPart(
  sharers: Sharers,
  a: number,
  b: number,
): (typeof KEY_PARTS)[number] | undefined {
  if (hasExtern(sharers, a) && hasExtern(sharers, b)) {
    if (!sharers.isSame(a, b, EXTERN_ID)) return 'externId';
    if (!sharers.isSame(a, b, EXTERN_SOURCE)) return 'externSource';
  }
  return differ(sharers, a, b, EMAIL) ? 'emailadres' : undefined;
}

/** Coachview recognises by the id and its source together. */
function hasExtern(sharers: Sharers, nth: number): boolean {
  return sharers.has(nth, EXTERN_ID) && sharers.has(nth, EXTERN_SOURCE);
}

function differ(sharers: Sharers, a: number, b: number, part: number): boolean {
  return sharers.has(a, part) && sharers.has(b, part) && !sharers.isSame(a, b, part);
}

export function areBornApart(sharers: Sharers, a: number, b: number): boolean {
  return differ(sharers, a, b, BORN);
}

export function areBornTogether(sharers: Sharers, a: number, b: number): boolean {
  return sharers.has(a, BORN) && sharers.isSame(a, b, BORN);
}

export function areOfOneCompany(sharers: Sharers, a: number, b: number): boolean {
  return sharers.isSame(a, b, COMPANY);
}

/** Who was met with the same keys. One pass: nobody is compared with all. */
export class Identities {
  readonly #sharers: Sharers;
  /** Those who were met, and a number of the keys of each: some dozens are looked through, more are found by it. */
  readonly #met: number[] = [];
  readonly #numbers: number[] = [];
  #byNumber: Map<number, number[]> | undefined;

  constructor(sharers: Sharers) {
    this.#sharers = sharers;
  }

  has(nth: number): boolean {
    if (this.#met.length === 0) return false;
    const number = this.#number(nth);
    if (this.#byNumber !== undefined)
      return this.#byNumber.get(number)?.some((other) => this.#areOne(nth, other)) === true;
    for (let at = 0; at < this.#met.length; at++)
      if (this.#numbers[at] === number && this.#areOne(nth, this.#met[at]!)) return true;
    return false;
  }

  add(nth: number): void {
    const number = this.#number(nth);
    if (this.#byNumber !== undefined) put(this.#byNumber, number, nth);
    else {
      this.#numbers.push(number);
      if (this.#met.push(nth) < MANY) return;
      const byNumber = new Map<number, number[]>();
      this.#met.forEach((one, at) => {
        put(byNumber, this.#numbers[at]!, one);
      });
      this.#byNumber = byNumber;
    }
  }

  #number(nth: number): number {
    const email = this.#sharers.number(nth, EMAIL);
    return hasExtern(this.#sharers, nth)
      ? email ^ Math.imul(this.#sharers.number(nth, EXTERN_ID), 31)
      : email;
  }

  #areOne(a: number, b: number): boolean {
    const sharers = this.#sharers;
    if (!sharers.isSame(a, b, EMAIL)) return false;
    const has = hasExtern(sharers, a);
    if (has !== hasExtern(sharers, b)) return false;
    return !has || (sharers.isSame(a, b, EXTERN_ID) && sharers.isSame(a, b, EXTERN_SOURCE));
  }
}

const MANY = 32;

function put(many: Map<number, number[]>, number: number, nth: number): void {
  const met = many.get(number);
  if (met === undefined) many.set(number, [nth]);
  else met.push(nth);
}

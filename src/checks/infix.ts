// The small words before Dutch surnames, in so far as they are never a surname or a first name themselves. For proposals only.

/**
 * Of the population register's table of prefixes the ones that give no false hits; a lone 't is left where its owner put it.
 * Longest first.
 */
const SURE =
  "van 't|van den|van der|van het|van de|van ter|in 't|in de|in den|in der|op de|op den|op der|op 't|op het|aan de|aan den|aan der|bij de|uit de|uit den|voor de|von der|von den|van|von|de|den|der|ten|ter|te";
/** Arabic and French articles belong to the surname as often as not, so only a small letter shows that they were put in front. */
const SMALL_ONLY = 'el|al|la|le';

const SURE_START = new RegExp(`^(${SURE}) (?=\\S)`, 'iu');
const SMALL_START = new RegExp(`^(${SMALL_ONLY}) (?=\\S)`, 'u');
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060]/g;

/** The infixes in front of a surname, as written, and the rest; undefined when there are none. */
export function splitInfixes(surname: string): { infixes: string; rest: string } | undefined {
  const plain = surname.replace(APOSTROPHES, "'");
  const found = SURE_START.exec(plain) ?? SMALL_START.exec(plain);
  if (found === null) return undefined;
  const { length } = found[1]!;
  return { infixes: plain.slice(0, length), rest: surname.slice(length + 1) };
}

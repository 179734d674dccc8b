// New webaanvraag numbers that look like the one they are split from. Nothing is remembered: what is taken is asked.

/** Counting on from a number, this many are tried one by one; then the steps double, so that a full range costs nothing. */
const ONE_BY_ONE = 50;
const LAST_DIGITS = /\d{1,18}$/;

/**
 * Numbers that are not taken, counting on from this one: `0007` gives `0008`, `WA-12` gives `WA-13`, `A` gives `A-2`. Leading zeros and
 * width are kept as long as the digits fit; a number is taken without its zeros too.
 */
export function freshNumbers(like: string, count: number, isTaken: (number: string) => boolean): string[] {
  const digits = LAST_DIGITS.exec(like)?.[0];
  const prefix = digits === undefined ? `${like}-` : like.slice(0, -digits.length);
  const width = digits?.length ?? 0;
  let next = digits === undefined ? 1n : BigInt(digits);
  const fresh: string[] = [];
  for (let tries = 0, step = 1n; fresh.length < count; tries++) {
    next += step;
    const number = prefix + next.toString().padStart(width, '0');
    // What lost its zeros on the way may be the same number.
    if (!isTaken(number) && !isTaken(prefix + next)) {
      fresh.push(number);
      step = 1n;
      tries = 0;
    } else if (tries > ONE_BY_ONE) step *= 2n;
  }
  return fresh;
}

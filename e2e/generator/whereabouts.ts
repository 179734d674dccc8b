import type { Dice } from './dice.ts';
import type { Habits } from './habits.ts';
import { BELGIAN_TOWNS, DUTCH_TOWNS, STREETS } from './vocabulary.ts';

// Invented addresses in real towns, and telephone numbers of the right length behind real area codes.

export function mobileNumber(dice: Dice, habits: Habits, belgian: boolean): string {
  const rest = belgian ? dice.digits(6) : `${dice.int(1, 5)}${dice.digits(7)}`;
  return written(habits, belgian, belgian ? '0470' : '06', rest);
}

export function fixedNumber(dice: Dice, habits: Habits, belgian: boolean, area: string): string {
  const length = belgian ? 7 : 10 - area.length;
  const first = String(dice.int(2, 7));
  return written(habits, belgian, belgian ? '02' : area, first + dice.digits(length - 1));
}

function written(habits: Habits, belgian: boolean, area: string, rest: string): string {
  switch (belgian ? 'international' : habits.phones) {
    case 'dashed':
      return `${area}-${rest}`;
    case 'spaced':
      return `${area} ${rest.slice(0, 4)} ${rest.slice(4)}`.trim();
    case 'international':
      return `+${belgian ? 32 : 31}${area.slice(1)}${rest}`;
    default:
      return `${area}${rest}`;
  }
}

/** `area`: the town's area code, '' in Belgium. */
export function drawAddress(dice: Dice, belgian: boolean) {
  const adres1 = `${dice.pick(STREETS)} ${dice.int(1, 240)}${dice.chance(0.2) ? dice.pick(['a', 'b', ' bis', '-2']) : ''}`;
  if (belgian) {
    const [plaats, postcode] = dice.pick(BELGIAN_TOWNS);
    return { adres1, plaats, postcode, area: '' };
  }
  const [plaats, from, to, area] = dice.pick(DUTCH_TOWNS);
  const letters = dice.pick('BCEGHJKLNPRTVXZ'.split('')) + dice.pick('ABEGHJKLMNPRTVWXZ'.split(''));
  return { adres1, plaats, postcode: `${dice.int(from, to)} ${letters}`, area };
}

import { ADMINPULSE } from '../../src/layouts/adminpulse.ts';
import type { FieldPath } from '../../src/model/field.ts';
import type { Dice } from './dice.ts';
import { drawHabits } from './habits.ts';
import { People } from './people.ts';
import type { Truth, TruthRow } from './truth.ts';

// A clean list of the clients of a Belgian accountant's office: bedrijven, eenmanszaken and personen, the last two with their national number
// in the ways in which people write it.

const PLACES = new Map(
  ADMINPULSE.columns.flatMap((c, place): [FieldPath, number][] => (c.field ? [[c.field, place]] : [])),
);
const TYPES = ['Bedrijf', 'Bedrijf', 'Persoon', 'Persoon', 'Eenmanszaak'] as const;
/** A bedrijf of this office has an enterprise number that begins so; the rest is counted on. */
const FIRST_ENTERPRISE = 4_000_000;

export function drawOfficeTruth(dice: Dice, size: number): Truth {
  const habits = { ...drawHabits(dice), belgian: 1, addresses: true, lands: true, births: true };
  const people = new People(dice, habits);
  const notation = dice.pick(['dotted', 'bare', 'spaced'] as const);
  const rows = Array.from({ length: size }, (_, nth): TruthRow => {
    const texts = ADMINPULSE.columns.map(() => '');
    const put = (field: FieldPath, text = '') => {
      texts[PLACES.get(field)!] = text;
    };
    const type = dice.pick(TYPES);
    put('relatie.status', dice.pick(['Klant', 'Klant', 'Prospect']));
    put('relatie.type', type);
    put('relatie.klantcode', `K${String(nth + 1).padStart(5, '0')}`);
    put('relatie.taal', dice.pick(['Nederlands', 'Frans']));
    if (type === 'Persoon') {
      const { texts: said } = people.person(true);
      put('relatie.naam', said.achternaam);
      put('relatie.voornaam', said.voornaam);
      put('relatie.geboortedatum', said.geboorteDatum);
      put('relatie.emailadres', said.emailadres);
      put('relatie.telefoonnummer', said.telefoonnummer);
      put('relatie.adres.adres1', said['adres.adres1']);
      put('relatie.adres.postcode', said['adres.postcode']);
      put('relatie.adres.plaats', said['adres.plaats']);
      put('relatie.rijksregisternummer', written(nationalNumber(dice, said.geboorteDatum!), notation));
    } else {
      const { texts: said } = people.company();
      put('relatie.naam', said['bedrijf.naam']);
      put('relatie.emailadres', said['bedrijf.emailadres']);
      put('relatie.telefoonnummer', said['bedrijf.telefoonnummer']);
      put('relatie.adres.adres1', said['bedrijf.adres.adres1']);
      put('relatie.adres.postcode', said['bedrijf.adres.postcode']);
      put('relatie.adres.plaats', said['bedrijf.adres.plaats']);
      put('relatie.ondernemingsnummer', enterpriseNumber(FIRST_ENTERPRISE + nth));
      // Somebody with a business in his own name, whose first name nobody asks.
      if (type === 'Eenmanszaak')
        put('relatie.rijksregisternummer', written(nationalNumber(dice, '01-02-1980'), notation));
    }
    put('relatie.adres.landCode', 'BE');
    return { texts, bundle: nth };
  });
  return { layout: ADMINPULSE, habits, rows, refused: ['citizen-number'] };
}

/** @param born dd-mm-jjjj */
function nationalNumber(dice: Dice, born: string): string {
  const [day = '', month = '', year = ''] = born.split('-');
  // Who is registered without living there has a number with 20 or 40 more in the month.
  const more = dice.pick([0, 0, 0, 20, 40]);
  const first = `${year.slice(2)}${String(Number(month) + more).padStart(2, '0')}${day}${String(dice.int(1, 997)).padStart(3, '0')}`;
  const counted = Number(year) >= 2000 ? `2${first}` : first;
  return `${first}${String(97 - (Number(counted) % 97)).padStart(2, '0')}`;
}

function written(number: string, notation: 'dotted' | 'bare' | 'spaced'): string {
  if (notation === 'bare') return number;
  const [y, m, d, nth, check] = [0, 2, 4, 6, 9].map((from, at) => number.slice(from, [2, 4, 6, 9, 11][at]));
  return notation === 'dotted' ? `${y}.${m}.${d}-${nth}.${check}` : `${y} ${m} ${d} ${nth} ${check}`;
}

function enterpriseNumber(nth: number): string {
  const first = String(nth).padStart(8, '0');
  const whole = `${first}${String(97 - (Number(first) % 97)).padStart(2, '0')}`;
  return `${whole.slice(0, 4)}.${whole.slice(4, 7)}.${whole.slice(7)}`;
}

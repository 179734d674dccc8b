import type { Filled } from './headings.ts';

// Invented people on an invented course. Example domains, and telephone numbers that belong to nobody.

const COMPANY: Filled = {
  Bedrijfsnaam: 'Installatiebedrijf Bron B.V.',
  'Bedrijf adres': 'Kanaalweg 12',
  'Bedrijf postcode': '3526 KL',
  'Bedrijf plaats': 'Utrecht',
  'Contactpersoon voorletters': 'M.',
  'Contactpersoon achternaam': 'Groot',
  'Contactpersoon e-mail': 'm.groot@bron.example.nl',
};

const NAMES = ['Bakker', 'Bouali', 'Jansen', 'Smit', 'Visser', 'Yilmaz', 'Mulder', 'Dekker', 'Prins', 'Kok'];

/** A row in which nothing is wrong; `n` makes it another person on a webaanvraag of its own. */
export function person(n: number, filled: Filled = {}): Filled {
  const name = NAMES[n % NAMES.length] ?? '';
  return {
    WebaanvraagNr: String(n).padStart(4, '0'),
    'Opleiding Code': 'VCA-B',
    'Opleiding Naam': 'VCA Basis',
    ContactpersoonIsDeelnemer: 'Nee',
    'Aanvraag is Order': 'Ja',
    ...COMPANY,
    'Deelnemer voorletters': 'T.',
    'Deelnemer achternaam': name,
    'Deelnemer geboortedatum': '12-04-1991',
    'Deelnemer e-mail': `${name.toLowerCase()}${n}@bron.example.nl`,
    ...filled,
  };
}

export const people = (count: number): Filled[] => Array.from({ length: count }, (_, at) => person(at + 1));

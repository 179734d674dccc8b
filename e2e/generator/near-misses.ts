import type { FieldPath } from '../../src/model/field.ts';
import type { Dice } from './dice.ts';
import { at, type Truth, type TruthRow } from './truth.ts';

// Legal but odd: texts that resemble a fault and are none. They belong to the truth, so every error or warning about them is a false alarm.

interface NearMiss {
  field: FieldPath;
  texts: readonly string[];
  /** Where it may stand. `isAlone`: the row is a webaanvraag of its own. */
  fits?(row: TruthRow, isAlone: boolean): boolean;
}

const isBelgian = (row: TruthRow) => row.participant?.belgian === true;
const isFilled = (field: FieldPath) => (row: TruthRow) => row.texts[at(field)] !== '';

const NEAR_MISSES: readonly NearMiss[] = [
  {
    field: 'deelnemer.achternaam',
    texts: [
      'O',
      'Nee',
      'Null',
      'True',
      'Ng',
      'Bo',
      "d'Ancona",
      "O'Brien",
      'McDonald',
      'Weißer',
      'Louÿs',
      'Bakker-van Dijk',
      'IJpelaar',
      'Testa',
      'Leeflang',
      'Jo',
      'Vermeer',
    ],
    fits: (row) => row.participant?.belgian === false && row.texts[at('deelnemer.tussenvoegsels')] === '',
  },
  {
    field: 'deelnemer.achternaam',
    texts: ['Van den Broeck', 'De Wit', 'Vandeneynde', 'Van Hool', "D'Haene"],
    fits: isBelgian,
  },
  {
    field: 'deelnemer.voornaam',
    texts: ['Jan-Jaap', 'Bo', 'Jo', 'Li', 'Anne Fleur', 'IJsbrand', 'Ÿmke', 'Noor', "D'Angelo"],
    fits: isFilled('deelnemer.voornaam'),
  },
  {
    field: 'deelnemer.tussenvoegsels',
    texts: ["aan 't", 'op ten', "d'"],
    fits: isFilled('deelnemer.tussenvoegsels'),
  },
  {
    field: 'deelnemer.telefoonnummer',
    texts: ['+4915112345678', '+352621123456', '+33612345678', '+49 151 12345678'],
    fits: isFilled('deelnemer.telefoonnummer'),
  },
  {
    field: 'deelnemer.geboorteDatum',
    // Days on which nobody else is born.
    texts: ['29-02-2000', '31-12-1999', '01-01-1949', '12-12-1949', '05-06-1949'],
    fits: isFilled('deelnemer.geboorteDatum'),
  },
  {
    field: 'deelnemer.geboortePlaats',
    texts: ["'s-Gravenhage", 'Y', 'As', 'Ee', "Sint-Job-in-'t-Goor", 'Köln', 'Den Bosch', 'Paramaribo (SR)'],
    fits: isFilled('deelnemer.geboortePlaats'),
  },
  {
    field: 'deelnemer.adres.adres1',
    texts: [
      'Plein 1940-1945 12',
      '1e Jan Steenstraat 4',
      "'t Zand 3",
      'Postbus 100',
      'Laan van NOI 7',
      'Straat 12 / 3',
    ],
    fits: isFilled('deelnemer.adres.adres1'),
  },
  {
    field: 'opmerking',
    texts: [
      '-',
      '- Jansen komt later',
      '+31612345678',
      '-2',
      '1234.0',
      'Nee',
      "'24 was prima",
      '3 x per jaar; graag',
      'Æsir & ‘quotes’',
      'a=b',
      '100%',
      '1e keer',
      'https://example.com/?a=1&b=2',
      'n.v.t.',
    ],
  },
  {
    field: 'referentieNrKlant',
    texts: ['12E3', '2.0', '4500123456', 'PO 12/34', 'A-001', '007', '-'],
    fits: (_, isAlone) => isAlone,
  },
  {
    field: 'bedrijf.naam',
    texts: [
      '1%Club',
      '3M',
      'KLM',
      'ABN AMRO',
      'de Boer & Zn.',
      'Ğ Holding',
      "'t Hoekje",
      'B&W "De Hoek"',
      'Café Ölz; eten',
      'Nee',
      '2BA',
      'van Dijk Bouw',
    ],
    fits: (row) => row.company !== undefined,
  },
];

/** Puts a few of them into a clean table. */
export function addNearMisses(truth: Truth, dice: Dice): void {
  const { rows } = truth;
  const sizes = new Map<number, number>();
  for (const row of rows) sizes.set(row.bundle, (sizes.get(row.bundle) ?? 0) + 1);
  const used = new Set<string>();
  const wanted = Math.min(40, Math.ceil(rows.length / 8));
  for (let n = 0; n < wanted; n++) {
    const { field, texts, fits } = dice.pick(NEAR_MISSES);
    const row = dice.pick(rows);
    if (fits && !fits(row, sizes.get(row.bundle) === 1)) continue;
    const text = dice.pick(texts);
    // Once a file: two companies or persons of one name would be a finding.
    if (used.has(text)) continue;
    used.add(text);
    if (field === 'bedrijf.naam') {
      for (const other of rows) if (other.company === row.company) other.texts[at(field)] = text;
    } else row.texts[at(field)] = text;
  }
}

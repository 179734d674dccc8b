// The lists of the benchmark of recognition: bedrijven, persons and opleidingen as Coachview would export them, and a file of enrolments of which
// some are in the lists, some nearly, some not; the same every time. It knows no file formats but CSV.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asLetters, ENDS, HEADINGS, pick, rows, STEMS, seeded, two, whole } from './rows.mjs';

export const LIST_SIZES = { personen: 100_000, bedrijven: 20_000, opleidingen: 1_000 };

const LEGAL = ['B.V.', 'BV', 'N.V.', 'VOF', ''];
const BRANCHES = ['Bouw', 'Zorg', 'Techniek', 'Transport', 'Groen', 'Advies', 'Onderwijs', 'Horeca'];

function company(id) {
  const random = seeded(3_000_000 + id);
  const name = `${pick(random, STEMS)}${pick(random, ENDS)} ${pick(random, BRANCHES)} ${pick(random, STEMS)}${id % 97}`;
  return { name, legal: pick(random, LEGAL), email: `info@${asLetters(name)}${id}.example`, id };
}

const whole1 = ({ name, legal }) => (legal === '' ? name : `${name} ${legal}`);

/** Places in the rows of bench/rows.mjs. */
const at = (heading) => HEADINGS.indexOf(heading);
const PARTS = [
  'voorletters',
  'voornaam',
  'tussenvoegsels',
  'achternaam',
  'geboortedatum',
  'e-mail',
  'telefoon',
  'ExternID',
  'ExternSource',
];
const cellText = (cell) =>
  typeof cell === 'string'
    ? cell
    : 'number' in cell
      ? String(cell.number).padStart(cell.width, '0')
      : 'date' in cell
        ? `${two(cell.date[2])}-${two(cell.date[1])}-${cell.date[0]}`
        : cell.decimal.toFixed(2).replace('.', ',');
const quoted = (text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (lines) => `${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;

function persons(count) {
  const lines = [
    [
      'PersoonId',
      'Voorletters',
      'Voornaam',
      'Tussenvoegsels',
      'Achternaam',
      'Geboortedatum',
      'Email1',
      'Tel1',
      'ExternId',
      'ExternSource',
      'Bedrijf',
    ],
  ];
  let id = 0;
  for (const row of rows(count)) {
    id += 1;
    const cells = PARTS.map((part) => cellText(row[at(`Deelnemer ${part}`)]));
    lines.push([`p${id}`, ...cells, whole1(company(id % LIST_SIZES.bedrijven))]);
  }
  return csv(lines);
}

function companies(count) {
  const lines = [['BedrijfId', 'Bedrijfsnaam', 'Vestigingsplaats', 'E-mail', 'ExternId', 'ExternSource']];
  for (let id = 0; id < count; id++) {
    const one = company(id);
    lines.push([
      `b${id}`,
      whole1(one),
      'Ede',
      one.email,
      id % 3 === 0 ? `K${id}` : '',
      id % 3 === 0 ? 'crm' : '',
    ]);
  }
  return csv(lines);
}

const courseCode = (id) => `OPL-${String(id).padStart(4, '0')}`;

function courses(count) {
  const lines = [['Opleidingscode', 'Opleidingsnaam', 'Startdatum']];
  for (let id = 0; id < count; id++) {
    const random = seeded(4_000_000 + id);
    lines.push([
      courseCode(id),
      `${pick(random, BRANCHES)} ${pick(random, STEMS)} niveau ${id % 9}`,
      '01-09-2030',
    ]);
  }
  return csv(lines);
}

/** Of ten deelnemers six are in the list, one is nearly, three are not; of ten bedrijven five, two and three; of ten opleidingen seven, two and one. */
function enrolments(count) {
  const lines = [HEADINGS];
  const [name, first, last, mail, extern, code] = [
    'Bedrijfsnaam',
    'Deelnemer voornaam',
    'Deelnemer achternaam',
    'Deelnemer e-mail',
    'Deelnemer ExternID',
    'Opleiding Code',
  ].map(at);
  let i = 0;
  for (const row of rows(count)) {
    const cells = row.map(cellText);
    const random = seeded(5_000_000 + i);
    const bundle = seeded(6_000_000 + Math.floor(i / 4));
    const one = company(whole(bundle, LIST_SIZES.bedrijven));
    const fate = bundle();
    cells[name] =
      fate < 0.5
        ? whole1(one)
        : fate < 0.7
          ? `${one.name} ${one.legal === 'BV' ? 'b.v.' : 'BV'}`
          : `${one.name} Nieuw`;
    const wanted = courseCode(whole(bundle, LIST_SIZES.opleidingen));
    const kind = bundle();
    cells[code] = kind < 0.7 ? wanted : kind < 0.9 ? wanted.replace('-', ' ').toLowerCase() : `${wanted}X`;
    const who = random();
    if (who >= 0.6) {
      cells[mail] = who < 0.7 ? cells[mail].toUpperCase() : `anders.${cells[mail]}`;
      cells[extern] = '';
      if (who >= 0.7) [cells[first], cells[last]] = [`${cells[first]}a`, `${cells[last]}ans`];
    }
    lines.push(cells);
    i += 1;
  }
  return csv(lines);
}

const MAKERS = { personen: persons, bedrijven: companies, opleidingen: courses, aanmeldingen: enrolments };

/** Path of the list with so many records, made when it is not there yet. */
export function listFile(folder, kind, count) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${kind}-${count}.csv`);
  if (!existsSync(path)) writeFileSync(path, MAKERS[kind](count));
  return path;
}

// Makes the files of the benchmarks: participants of invented training customers in 60 columns, the same rows as CSV and as XLSX,
// the same bytes every time. The workbook is written as Excel writes it (shared strings, text cells with leading zeros, numbers
// with a zero-filling format, dates by value), by code that shares nothing with what is measured.

import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Small seeded generator (mulberry32), so that every machine makes the same files. */
function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = [
  'Sanne',
  'Daan',
  'Zoë',
  'Mohammed',
  'Jürgen',
  'Fatima',
  'Renée',
  'Bram',
  'Noor',
  'Thijs',
  'Ilse',
  'Kees',
];
const INFIX = ['', '', '', 'van', 'de', 'van der', 'van den', 'ter'];
const LAST = [
  'Jansen',
  'Bakker',
  'Visser',
  'Öztürk',
  'Mulder',
  'Dijkstra',
  'Smeets',
  'Brouwer',
  'Kok',
  'El Amrani',
];
const TOWN = ['Utrecht', 'Zwolle', "'s-Hertogenbosch", 'Apeldoorn', 'Súdwest-Fryslân', 'Tilburg'];
const STREET = ['Dorpsstraat', 'Kerkweg', 'Stationsplein', 'Prinses Beatrixlaan', 'Nieuwe Gracht'];
const COMPANY = [
  'Bouwbedrijf Holtland B.V.',
  'Zorggroep De Linde',
  'Techniek & Co',
  'Stichting Voorbeeld; Noord',
  'Lasservice "De Vonk"',
];
const COURSE = ['VCA-B', 'VCA-VOL', 'BHV-H', 'EHBO-1', 'HEFTRUCK'];

const two = (n) => String(n).padStart(2, '0');
const pick = (random, list) => list[Math.floor(random() * list.length)];
const whole = (random, below) => Math.floor(random() * below);

/** Columns: heading, and the cell for a row. A cell is text, { number, width } (zero-filled), { decimal } or { date: [y, m, d] }. */
const date = (random, from, to) => ({
  date: [from + whole(random, to - from), 1 + whole(random, 12), 1 + whole(random, 28)],
});
const person = (role) => [
  [`${role} voorletters`, (r) => `${String.fromCharCode(65 + whole(r, 26))}.`],
  [`${role} voornaam`, (r) => pick(r, FIRST)],
  [`${role} tussenvoegsels`, (r) => pick(r, INFIX)],
  [`${role} achternaam`, (r) => pick(r, LAST)],
  [`${role} geslacht`, (r) => pick(r, ['M', 'V'])],
  [`${role} geboortedatum`, (r) => date(r, 1955, 2005)],
  [`${role} adres`, (r) => `${pick(r, STREET)} ${1 + whole(r, 240)}`],
  [`${role} postcode`, (r) => `${1000 + whole(r, 8999)} ${pick(r, ['AB', 'CD', 'KM', 'XZ'])}`],
  [`${role} plaats`, (r) => pick(r, TOWN)],
  [`${role} land`, () => 'NL'],
  [
    `${role} telefoon`,
    (r) =>
      r() < 0.02
        ? `6${String(whole(r, 1e8)).padStart(8, '0')}`
        : `06${String(whole(r, 1e8)).padStart(8, '0')}`,
  ],
  [
    `${role} e-mail`,
    (r, i) =>
      `${pick(r, LAST)
        .toLowerCase()
        .replace(/[^a-z]/g, '')}.${role[0]}${i}${r() < 0.01 ? ' at ' : '@'}example.nl`,
  ],
  [`${role} ExternID`, (_r, i) => ({ number: i, width: 10 })],
  [`${role} ExternSource`, () => 'crm'],
];
const COLUMNS = [
  ['WebaanvraagNr', (_r, i) => String(1 + Math.floor(i / 4)).padStart(7, '0')],
  ['Opleiding Code', (r) => pick(r, COURSE)],
  ['Opleiding Naam', () => ''],
  ['ReferentieNr', (r, i) => `PO-${i}-${whole(r, 1e5)}`],
  [
    'Opmerking',
    (r) => (r() < 0.8 ? '' : r() < 0.5 ? 'Let op; graag bellen' : `Zie "dossier ${whole(r, 9999)}"`),
  ],
  ['ContactpersoonIsDeelnemer', () => 'Nee'],
  ['Aanvraag is Order', (_r, i) => (Math.floor(i / 4) % 3 === 0 ? 'Ja' : 'Nee')],
  ['Bedrijfsnaam', (_r, i) => COMPANY[Math.floor(i / 4) % COMPANY.length]],
  ...person('Contactpersoon'),
  ...person('Deelnemer'),
  ...Array.from({ length: 8 }, (_, at) => [
    `Bedrag ${at + 1}`,
    (r) => ({ decimal: Math.round(r() * 1e6) / 100 }),
  ]),
  ...Array.from({ length: 8 }, (_, at) => [
    `Kenmerk ${at + 1}`,
    (r) => pick(r, ['actief', 'slaper', 'nieuw', '', `K${whole(r, 99)}`]),
  ]),
  ['Ingangsdatum', (r) => date(r, 2020, 2027)],
  ['Batch', (_r, i) => `B${two(i % 40)}`],
  ['Relatienummer', (_r, i) => ({ number: 1_000_000 + i, width: 10 })],
  ['Laatst gewijzigd', (r) => date(r, 2024, 2027)],
  ['Gewijzigd door', (r) => pick(r, ['jdv', 'mvd', 'sys'])],
  ['Volgnummer', (_r, i) => String(i)],
  ['Bron', () => 'export'],
  ['Referentie', (r, i) => `REF-${i}-${whole(r, 1e6)}`],
];
if (COLUMNS.length !== 60) throw new Error(`60 columns wanted, ${COLUMNS.length} made`);

export const HEADINGS = COLUMNS.map(([heading]) => heading);

function* rows(count) {
  const random = seeded(20261122);
  for (let i = 0; i < count; i += 1) yield COLUMNS.map(([, cell]) => cell(random, i));
}

function csvText(cell) {
  if (typeof cell === 'string') return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  if ('number' in cell) return String(cell.number).padStart(cell.width, '0');
  if ('decimal' in cell) return cell.decimal.toFixed(2).replace('.', ',');
  const [year, month, day] = cell.date;
  return `${two(day)}-${two(month)}-${year}`;
}

/** Writes `count` rows as `;`-delimited UTF-8 with CRLF. */
export function makeCsv(path, count) {
  const file = openSync(path, 'w');
  let text = `${HEADINGS.join(';')}\r\n`;
  for (const row of rows(count)) {
    text += `${row.map(csvText).join(';')}\r\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const letters = (at) =>
  (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));
/** Days since Excel's day 0. */
const serial = ([year, month, day]) => Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
const NS = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="Deelnemers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${NS}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Writes `count` rows as a workbook. */
export function makeXlsx(path, count) {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes, last) => {
    if (error) throw error;
    writeSync(file, bytes);
    if (last) closeSync(file);
  });
  const add = (name, pieces) => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    let text = HEAD;
    for (const piece of pieces) {
      text += piece;
      if (text.length > 1 << 18) {
        part.push(strToU8(text));
        text = '';
      }
    }
    part.push(strToU8(text), true);
  };
  for (const [name, text] of Object.entries(PARTS)) add(name, [text]);
  const strings = new Map();
  const shared = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const cellXml = (cell, at, row) => {
    const address = `${letters(at)}${row}`;
    if (typeof cell === 'string')
      return cell === '' ? '' : `<c r="${address}" s="1" t="s"><v>${shared(cell)}</v></c>`;
    if ('number' in cell) return `<c r="${address}" s="2"><v>${cell.number}</v></c>`;
    if ('decimal' in cell) return `<c r="${address}" s="3"><v>${cell.decimal}</v></c>`;
    return `<c r="${address}" s="4"><v>${serial(cell.date)}</v></c>`;
  };
  const rowXml = (cells, row) =>
    `<row r="${row}">${cells.map((cell, at) => cellXml(cell, at, row)).join('')}</row>`;
  add(
    'xl/worksheets/sheet1.xml',
    (function* () {
      yield `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><dimension ref="A1:BH${count + 1}"/><sheetData>`;
      yield rowXml(HEADINGS, 1);
      let row = 2;
      for (const cells of rows(count)) {
        yield rowXml(cells, row);
        row += 1;
      }
      yield '</sheetData></worksheet>';
    })(),
  );
  add(
    'xl/sharedStrings.xml',
    (function* () {
      yield `<sst xmlns="${NS}/spreadsheetml/2006/main" uniqueCount="${strings.size}">`;
      for (const text of strings.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
      yield '</sst>';
    })(),
  );
  zip.end();
}

/** Path of the file with so many rows, made when it is not there yet. */
export function benchFile(folder, kind, count) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `deelnemers-${count}.${kind}`);
  if (!existsSync(path)) (kind === 'csv' ? makeCsv : makeXlsx)(path, count);
  return path;
}

// Makes the files of the benchmarks: participants of invented training customers in 60 columns, the same rows as CSV and as XLSX,
// the same bytes every time. The workbook is written as Excel writes it (shared strings, text cells with leading zeros, numbers
// with a zero-filling format, dates by value), by code that shares nothing with what is measured.

import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { HEADINGS, rows, two } from './rows.mjs';

function csvText(cell) {
  if (typeof cell === 'string') return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  if ('number' in cell) return String(cell.number).padStart(cell.width, '0');
  if ('decimal' in cell) return cell.decimal.toFixed(2).replace('.', ',');
  const [year, month, day] = cell.date;
  return `${two(day)}-${two(month)}-${year}`;
}

/** Writes `count` rows as `;`-delimited UTF-8 with CRLF. */
function makeCsv(path, count) {
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
function makeXlsx(path, count) {
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

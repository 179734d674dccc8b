import { open, readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CFB } from 'xlsx';
import { sampleXlsx } from '../../src/read/sample-xlsx.ts';
import { type TestFile, textFile } from './csv.ts';
import { workbook } from './workbook.ts';

// Files that people choose by mistake, and files that are meant to do harm.

const MIB = 2 ** 20;
/** What the reader takes at most; src/read/zip-guard.ts says why. */
const MOST_BYTES = 100 * MIB;

export const emptyFile: TestFile = { name: 'leeg.csv', bytes: new Uint8Array() };
export const pdf = textFile('deelnemers.xlsx', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
export const picture: TestFile = {
  name: 'schermafbeelding.csv',
  bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
};
export const wordDocument: TestFile = {
  name: 'lijst.docx',
  bytes: zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
};

/** A workbook of which the end is missing, as after a download that broke off. */
export function damagedWorkbook(): TestFile {
  const whole = workbook('half.xlsx', [
    {
      name: 'Blad1',
      rows: [
        ['WebaanvraagNr', 'Opmerking'],
        ['1', 'x'],
      ],
    },
  ]);
  return { name: whole.name, bytes: whole.bytes.slice(0, whole.bytes.length - 200) };
}

/** Small as it comes, and a thousand times as large when it is unpacked. */
export function zipBomb(): TestFile {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(64 * MIB),
  });
  return { name: 'bom.xlsx', bytes };
}

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const SHEET_START =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>';

/** An ordinary workbook in which one part is another. `stored`: not packed, or how well it packs would give it away at once. */
function withPart(name: string, part: string, contents: string, stored: boolean): TestFile {
  const parts = unzipSync(sampleXlsx({ sheets: [{ data: '' }] }));
  return { name, bytes: zipSync({ ...parts, [part]: strToU8(contents) }, { level: stored ? 0 : 1 }) };
}

/** Texts without an end: the first goes on for longer than anything is held, and the file is over before it is. */
export function endlessStrings(): TestFile {
  return withPart('teksten.xlsx', STRINGS, `<sst><si><t>${'eindeloos '.repeat(3_000_000)}`, true);
}

/** A million rows, and nothing in any of them. */
export function emptyRows(): TestFile {
  return withPart(
    'lege-rijen.xlsx',
    SHEET,
    `${SHEET_START}${'<row/>'.repeat(1_000_000)}</sheetData></worksheet>`,
    false,
  );
}

/** Says that it fills the whole sheet, and has a cell in the last corner to show for it. */
export function falseDimension(): TestFile {
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  return {
    name: 'tot-de-rand.xlsx',
    bytes: sampleXlsx({
      sheets: [
        {
          before: '<dimension ref="A1:XFD1048576"/>',
          data: `<row r="1"><c r="A1"><v>1</v></c></row>${corner}`,
        },
      ],
    }),
  };
}

/** The container in which Office puts an encrypted workbook. What is encrypted does not matter to who has no password. */
export function passwordWorkbook(): TestFile {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(8192, 0x5a));
  return {
    name: 'met-wachtwoord.xlsx',
    bytes: new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer),
  };
}

/** Larger than is opened at all, without taking that much room on the disk. */
export async function makeHugeFile(path: string): Promise<void> {
  const file = await open(path, 'w');
  await file.write('PK\x03\x04');
  await file.truncate(MOST_BYTES + MIB);
  await file.close();
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** A public file from the corpus that lies beside this checkout; undefined where there is none. */
export async function corpusFile(path: string): Promise<TestFile | undefined> {
  try {
    return { name: path.split('/').at(-1) ?? path, bytes: await readFile(new URL(path, CORPUS)) };
  } catch {
    return undefined;
  }
}

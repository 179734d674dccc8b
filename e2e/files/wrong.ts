import { open, readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { CFB } from 'xlsx';
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

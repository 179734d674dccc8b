import type { Fault } from '../model/fault.ts';
import { type OdsSurvey, surveyOds } from './ods-survey.ts';
import { fromLibrary } from './open-xls.ts';
import type { OpenedWorkbook } from './opened-workbook.ts';
import { writeOutReferences } from './sheet-mending.ts';
import { type LibraryWorkbook, type Part, readParts, readText } from './sheetjs.ts';
import { asUtf8, declares, decodeXml, encodeXml, oneCharacterAByte } from './xml-bytes.ts';
import { unpackEntry, type ZipEntry } from './zip-guard.ts';

// Opens OpenDocument spreadsheets, packed (.ods) and flat (.fods). Repetitions are counted before they are carried out.

const DAMAGED: Fault = { fault: 'damaged' };
const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const PARTS = [CONTENT, 'styles.xml', MANIFEST];
/** Cells that SheetJS may be asked to make, one object each; past this the memory of a tab ends. */
const MAX_REPEATED_CELLS = 20_000_000;
/** Honest files repeat runs of equal cells, seldom more than some tens of times over the whole file. */
const MAX_REPETITION = 1000;
/** A run of spaces longer than a cell may be. */
const MANY_SPACES = /<text:s\s[^<>]*text:c\s*=\s*["']\d{6,}/;
const REPETITION_MATTERS_CELLS = 1_000_000;

export function openOds(bytes: Uint8Array, entries: readonly ZipEntry[]): OpenedWorkbook | Fault {
  const contents = new Map<string, Uint8Array>();
  for (const name of PARTS) {
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined) {
      if (name !== CONTENT) contents.set(name, encodeXml('<none/>')); // SheetJS wants all three.
      continue;
    }
    const unpacked = unpackEntry(bytes, entry);
    if ('fault' in unpacked) return unpacked;
    contents.set(name, asUtf8(unpacked));
  }
  const manifest = contents.get(MANIFEST);
  if (manifest !== undefined && decodeXml(manifest).includes('encryption-data')) return { fault: 'password' };
  // A manifest may name its document type (OpenOffice 2 did), which declares nothing by itself.
  for (const [name, part] of contents) {
    if (declares(part) && (name !== MANIFEST || decodeXml(part).includes('<!ENTITY'))) {
      return { fault: 'bomb' };
    }
  }
  const content = contents.get(CONTENT);
  if (content === undefined) return DAMAGED;
  const xml = mendOds(decodeXml(content));
  contents.set(CONTENT, encodeXml(xml));
  return open(xml, () =>
    readParts(
      Array.from(
        contents,
        ([name, part]): Part => ({ name, asBinary: () => oneCharacterAByte(part, false) }),
      ),
      { cellFormula: true, cellStyles: false },
    ),
  );
}

/** Opens a spreadsheet that is one XML file. */
export function openFods(text: string): OpenedWorkbook | Fault {
  const xml = mendOds(text);
  return open(xml, () => readText(xml));
}

function open(xml: string, read: () => LibraryWorkbook): OpenedWorkbook | Fault {
  if (MANY_SPACES.test(xml)) return { fault: 'bomb' };
  const survey = surveyOds(xml);
  const fault = judge(survey);
  if (fault !== undefined) return fault;
  let opened: OpenedWorkbook | Fault;
  try {
    opened = fromLibrary(read(), 'ods');
  } catch {
    return DAMAGED;
  }
  if ('fault' in opened) return opened;
  for (const [at, sheet] of opened.sheets.entries()) {
    const { hidden, hiddenRows, hiddenColumns } = survey.sheets[at] ?? sheet;
    Object.assign(sheet, { hidden, hiddenRows, hiddenColumns });
  }
  return opened;
}

function judge({ written, repeated }: OdsSurvey): Fault | undefined {
  if (repeated > REPETITION_MATTERS_CELLS && repeated > written * MAX_REPETITION) {
    return { fault: 'bomb', limit: written * MAX_REPETITION, found: repeated };
  }
  if (repeated > MAX_REPEATED_CELLS) {
    return { fault: 'too-many-cells', limit: MAX_REPEATED_CELLS, found: repeated };
  }
  return undefined;
}

/** SheetJS passes over a value cell that is one empty element (`<table:table-cell … office:value="3"/>`) unless it is a text. */
function mendOds(xml: string): string {
  return writeOutReferences(xml).replace(
    /<table:table-cell(\s[^<>]*office:value-type=["'](?!string)[^<>]*)\/>/g,
    '<table:table-cell$1></table:table-cell>',
  );
}

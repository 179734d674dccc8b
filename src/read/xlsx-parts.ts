import type { Fault } from '../model/fault.ts';
import { mendSharedStrings, mendSheet, stripPrefix } from './sheet-mending.ts';
import { type SheetSurvey, surveySheet } from './sheet-survey.ts';
import type { Part } from './sheetjs.ts';
import { asUtf8, declares, decodeXml, encodeXml, oneCharacterAByte, rootName } from './xml-bytes.ts';
import { unpackEntry, type ZipEntry } from './zip-guard.ts';

// Unpacks the parts of an .xlsx, .xlsm or .xlsb that hold data, surveys and mends them, and hands them over as SheetJS takes
// them. Comments, links, drawings and everything else that is not data are never unpacked.

export interface XlsxParts {
  parts: Part[];
  /** What was seen in each XML sheet, by part name in lower case. */
  surveys: Map<string, SheetSurvey>;
  /** The workbook's relationships by id: which part is which sheet. Targets in lower case. */
  relations: Map<string, { target: string; type: string }>;
  macros: boolean;
  binary: boolean;
}

/** Text parts up to this size stay in memory; SheetJS may ask for small ones twice. */
const KEPT_BYTES = 2 ** 20;
/** A package of hundreds of sheets is no list of participants; each costs time even when it is empty. */
const MAX_SHEETS = 200;

const DATA_PART = /\.(?:xml|rels|bin)$/i;
/** Folders and files of a package that hold no data of the sheets. Relationships of a sheet lead to comments and links only. */
const NO_DATA =
  /(?:^|\/)(?:(?:threaded)?comments\d*|persons|drawings|media|charts|embeddings|externallinks|pivot\w*|printersettings|ctrlprops|activex|customxml|customui|docprops|theme|richdata|querytables|tables|slicer\w*|timeline\w*|vba\w*|model|ink|diagrams|webextensions|connections|calcchain|metadata|(?:work|chart|dialog|macro)sheets\/_rels)[/.]/i;

export function unpackXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): XlsxParts | Fault {
  const wanted = entries.filter(({ name }) => DATA_PART.test(name) && !NO_DATA.test(name));
  const found: XlsxParts = {
    parts: [],
    surveys: new Map(),
    relations: new Map(),
    macros: false,
    binary: wanted.some(({ name }) => /(?:^|\/)workbook\d*\.bin$/i.test(name)),
  };
  const present = new Set(wanted.map(({ name }) => name.toLowerCase()));
  const sheets: { name: string; contents: Uint8Array }[] = [];
  let date1904 = false;
  for (const entry of wanted) {
    const unpacked = unpackEntry(bytes, entry);
    if ('fault' in unpacked) return unpacked;
    const { name } = entry;
    if (/\.bin$/i.test(name)) {
      found.parts.push({ name, type: 2, content: unpacked });
      continue;
    }
    const contents = withoutPrefix(asUtf8(unpacked));
    const root = rootName(contents).replace(/^.*:/, '');
    if (root === 'worksheet') {
      sheets.push({ name, contents });
      continue;
    }
    if (declares(contents)) return { fault: 'bomb' };
    if (root === 'workbook') date1904 ||= is1904(decodeXml(contents));
    if (root === 'Types') {
      const types = decodeXml(contents);
      found.macros = /macroEnabled\.main\+xml/i.test(types);
      found.parts.push(textPart(name, encodeXml(presentParts(types, present))));
      continue;
    }
    if (root === 'Relationships') readRelations(name, decodeXml(contents), found.relations);
    found.parts.push(textPart(name, root === 'sst' ? mendedStrings(contents) : contents));
  }
  if (sheets.length > MAX_SHEETS) return { fault: 'bomb', limit: MAX_SHEETS, found: sheets.length };
  for (const sheet of sheets) {
    const { name } = sheet;
    const survey = surveySheet(sheet.contents);
    if (survey.declares) return { fault: 'bomb' };
    found.surveys.set(name.toLowerCase(), survey);
    const { contents } = sheet;
    found.parts.push(
      survey.needsMending
        ? textPart(name, encodeXml(mendSheet(decodeXml(contents), date1904)))
        : textPart(name, contents, survey.ascii),
    );
    sheet.contents = new Uint8Array(); // A large sheet's bytes must go as soon as its text is made.
  }
  return found;
}

/** A text part. Its bytes are let go when SheetJS takes a large one: it takes a sheet once. */
function textPart(name: string, contents: Uint8Array, ascii = false): Part {
  let bytes = contents;
  return {
    name,
    asBinary() {
      const text = oneCharacterAByte(bytes, ascii);
      if (bytes.length > KEPT_BYTES) bytes = new Uint8Array();
      return text;
    },
  };
}

/** Sheets and strings without prefixes in their names; in other parts SheetJS wants them as they are. */
function withoutPrefix(contents: Uint8Array): Uint8Array {
  const [prefix, name] = rootName(contents).split(':');
  if (!prefix || (name !== 'worksheet' && name !== 'sst')) return contents;
  return encodeXml(stripPrefix(decodeXml(contents), prefix));
}

/** The list of parts with only those that are there: SheetJS gives up on a file when one that it wants is not. */
function presentParts(types: string, present: ReadonlySet<string>): string {
  return types.replace(
    /<(?:\w+:)?Override\b[^<>]*\bPartName\s*=\s*["']\/?([^"']*)["'][^<>]*>/g,
    (override, part: string) => (present.has(part.toLowerCase()) ? override : ''),
  );
}

function mendedStrings(contents: Uint8Array): Uint8Array {
  const xml = decodeXml(contents);
  const mended = mendSharedStrings(xml);
  return mended === xml ? contents : encodeXml(mended);
}

function is1904(workbook: string): boolean {
  return /<workbookPr\b[^<>]*\bdate1904\s*=\s*["'](?:1|true|on)["']/.test(workbook);
}

function readRelations(part: string, xml: string, into: XlsxParts['relations']): void {
  if (!/(?:^|\/)workbook\d*\.(?:xml|bin)\.rels$/i.test(part)) return;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)) {
    const value = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
    const type = value('Type').slice(value('Type').lastIndexOf('/') + 1);
    into.set(value('Id'), { target: value('Target').toLowerCase(), type });
  }
}

import type { Fault } from '../../model/fault.ts';
import { asUtf8, declares, decodeXml, rootName } from '../xml-bytes.ts';
import type { ZipEntry } from '../zip-guard.ts';
import { listFormats } from './cell-formats.ts';
import { refuse, unknown } from './halt.ts';
import { inflated } from './inflate.ts';
import { said, tagsOf } from './small-xml.ts';

// Finds out which part of a package is what: the sheets with their names, the shared strings, the number formats. Parts are found by what
// the package says of them, never by their usual names. It reads small parts as a whole and large ones not at all.

export interface SheetPart {
  name: string;
  hidden: boolean;
  entry: ZipEntry;
}
export interface PackageParts {
  macros: boolean;
  date1904: boolean;
  sheets: SheetPart[];
  strings: ZipEntry | undefined;
  /** Number format code by the number of a cell's style; '' is General. */
  formats: string[];
}

/** No honest part of these is larger: even styles of ten thousands of formats are some megabytes. */
const MAX_SMALL_PART = 32 * 2 ** 20;
/** As for the other reader: a package of hundreds of sheets is no list of participants. */
const MAX_SHEETS = 200;
const CONTENT_TYPES = '[content_types].xml';
const USUAL_WORKBOOK = 'xl/workbook.xml';
const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const WORKBOOK =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|addin)\.macroEnabled)\.main\+xml$/;
const STRINGS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Comments and CDATA, in which a tag is none. */
const HIDES_TAGS = /<!(?:--|\[)/;
/** Names no program allows: what was read wrong. */
const CONTROL = /[\u0000-\u001f]/;

export async function findParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<PackageParts> {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase().replace(/^\//, ''), entry]));
  if (byName.size !== entries.length) unknown();
  const part = (name: string) => byName.get(name.toLowerCase().replace(/^\//, ''));
  const read = async (entry: ZipEntry | undefined) =>
    entry === undefined ? unknown() : readSmall(bytes, entry);

  const types = await read(byName.get(CONTENT_TYPES));
  if (!types.includes(PACKAGE_NAMESPACE)) unknown();
  const overrides = tagsOf(types, 'Override').map((tag) => ({
    name: said(tag, 'PartName'),
    type: said(tag, 'ContentType'),
  }));
  const workbooks = overrides.filter(({ type, name }) => WORKBOOK.test(type) && part(name) !== undefined);
  if (workbooks.length > 1) unknown();
  // Some libraries call every part that ends in .xml a workbook, and only name the others.
  const workbook = workbooks[0]?.name ?? USUAL_WORKBOOK;
  const [strings, styles] = [STRINGS, STYLES].map((wanted) => {
    const found = overrides.filter(({ type, name }) => type === wanted && part(name) !== undefined);
    return found.length > 1 ? unknown() : found[0] && part(found[0].name);
  });
  const xml = await read(part(workbook));
  const root = rootName(new TextEncoder().encode(xml.slice(0, 4096)));
  const colon = root.indexOf(':');
  const namespace = said(
    tagsOf(xml, 'workbook')[0] ?? '',
    colon < 0 ? 'xmlns' : `xmlns:${root.slice(0, colon)}`,
  );
  if (!MAIN_NAMESPACES.has(namespace)) unknown();
  const folder = workbook.replace(/^\//, '').replace(/[^/]*$/, '');
  const file = workbook.slice(workbook.lastIndexOf('/') + 1);
  const relations = await read(part(`${folder}_rels/${file}.rels`));
  return {
    macros: overrides.some(({ type }) => /macroEnabled\.main\+xml$/i.test(type)),
    date1904: is1904(xml),
    sheets: listSheets(xml, relations, folder, part),
    strings,
    formats: styles === undefined ? [] : listFormats(await read(styles)),
  };
}

async function readSmall(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  if (entry.unpacked > MAX_SMALL_PART) unknown();
  const contents = new Uint8Array(entry.unpacked);
  let length = 0;
  for await (const piece of inflated(bytes, entry)) {
    contents.set(piece, length);
    length += piece.length;
  }
  if (declares(contents)) refuse({ fault: 'bomb' } satisfies Fault);
  const xml = decodeXml(asUtf8(contents));
  if (HIDES_TAGS.test(xml)) unknown();
  return xml;
}

function is1904(workbook: string): boolean {
  const value = said(tagsOf(workbook, 'workbookPr')[0] ?? '', 'date1904');
  if (!['', '0', '1', 'true', 'false'].includes(value)) unknown();
  return value === '1' || value === 'true';
}

function listSheets(
  workbook: string,
  relations: string,
  folder: string,
  part: (name: string) => ZipEntry | undefined,
): SheetPart[] {
  const targets = new Map(
    tagsOf(relations, 'Relationship').map((tag) => [
      said(tag, 'Id'),
      { target: said(tag, 'Target'), type: said(tag, 'Type').replace(/^.*\//, '') },
    ]),
  );
  const sheets: SheetPart[] = [];
  const names = new Set<string>();
  for (const tag of tagsOf(workbook, 'sheet')) {
    const name = said(tag, 'name');
    const relation = targets.get(/\s(?:\w+:)?id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    if (name === '' || CONTROL.test(name) || names.has(name) || relation === undefined) unknown();
    names.add(name);
    if (relation.type !== 'worksheet') continue; // A chart sheet holds no cells.
    const entry = part(resolved(relation.target, folder));
    if (entry === undefined) unknown();
    sheets.push({ name, hidden: /^(?:veryH|h)idden$/.test(said(tag, 'state')), entry });
  }
  if (sheets.length > MAX_SHEETS) refuse({ fault: 'bomb', limit: MAX_SHEETS, found: sheets.length });
  return sheets;
}

/** A target as a part's name: from the root, or from the folder of the workbook. */
function resolved(target: string, folder: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

// For the tests of the file for Moodle only: a reader that follows Moodle's own rules and shares nothing with what writes the file. After
// csv_import_reader and the upload of users in Moodle's code: bytes to UTF-8, mark off, line ends to \n, PHP's fgetcsv, every record as wide
// as the headings, headings that are known and there once, spaces off the ends of every cell.

const STANDARD =
  /^(?:username|firstname|lastname|email|idnumber|password|city|country|institution|department)$/;
const NUMBERED = /^(?:course|role|group|cohort|type)\d+$/;

/** Users as Moodle would get them, cells by heading. Throws as Moodle refuses a file. */
export function readAsMoodle(
  bytes: Uint8Array,
  delimiter: string,
  encoding: string,
): Record<string, string>[] {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  // In two goes: asked for all at once, Node 20 takes Windows-1252 for another encoding.
  const text = (decoder.decode(bytes, { stream: true }) + decoder.decode())
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const [headings = [], ...records] = fgetcsv(text, delimiter);
  if (headings.length < 2) throw new Error('csvfewcolumns');
  const seen = new Set<string>();
  for (const heading of headings) {
    const isKnown =
      STANDARD.test(heading.toLowerCase()) || NUMBERED.test(heading) || /^profile_field_\w+$/.test(heading);
    if (!isKnown) throw new Error(`invalidfieldname: ${heading}`);
    if (seen.has(heading.toLowerCase())) throw new Error(`duplicatefieldname: ${heading}`);
    seen.add(heading.toLowerCase());
  }
  return records.map((cells) => {
    if (cells.length !== headings.length) throw new Error('csvweirdcolumns');
    return Object.fromEntries(headings.map((heading, at) => [heading, trimmed(cells[at]!)]));
  });
}

/** PHP's trim takes off no more than these. */
function trimmed(cell: string): string {
  return cell.replace(/^[ \t\n\r\0\x0b]+|[ \t\n\r\0\x0b]+$/g, '');
}

/** Records by PHP's fgetcsv: a quote behind a backslash is a letter, and both stay; what follows a closing quote belongs to the cell. */
function fgetcsv(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    let isOpen = true;
    while (isOpen) {
      let cell = '';
      let start = at;
      while (text[start] === ' ' || (text[start] === '\t' && delimiter !== '\t')) start += 1;
      if (text[start] === '"') {
        at = start + 1;
        for (; at < text.length; at++) {
          if (text[at] === '\\' && at + 1 < text.length) {
            cell += text[at]! + text[at + 1]!;
            at += 1;
          } else if (text[at] === '"' && text[at + 1] === '"') {
            cell += '"';
            at += 1;
          } else if (text[at] === '"') break;
          else cell += text[at];
        }
        at += 1;
      }
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n') cell += text[at++];
      cells.push(cell);
      isOpen = text[at] === delimiter;
      if (isOpen) at += 1;
    }
    at += 1;
    // A line with nothing on it is no user.
    if (cells.length > 1 || cells[0] !== '') records.push(cells);
  }
  return records;
}

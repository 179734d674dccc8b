// A small reader of what Puntkomma writes: RFC 4180 with `;`, UTF-8. Independent of the reader under test, and strict: a quote stands around a
// cell or doubled in it. Line ends may be LF, for a file that was right is given back as it came.

const LINE_END = /^\r?\n/;

/** Records of cells. Throws where the text breaks the grammar. */
export function readWritten(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      cell = '';
      for (at += 1; ; ) {
        const quote = text.indexOf('"', at);
        if (quote < 0) throw new SyntaxError('a quote is not closed');
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const end = /[;\r\n"]/g;
      end.lastIndex = at;
      const stop = end.exec(text)?.index ?? text.length;
      cell = text.slice(at, stop);
      at = stop;
    }
    record.push(cell);
    if (text[at] === ';') at += 1;
    else {
      const end = LINE_END.exec(text.slice(at, at + 2))?.[0];
      if (end === undefined && at < text.length) throw new SyntaxError(`neither ; nor a line end at ${at}`);
      at += end?.length ?? 0;
      records.push(record);
      record = [];
    }
  }
  // A file that ends on a delimiter, without a line end, ends with an empty cell.
  if (record.length > 0) records.push([...record, '']);
  return records;
}

import Papa from 'papaparse';
import * as XLSX from 'xlsx';

// The bare libraries in a thread of their own, with nothing around them: what the engine is measured against.
// It keeps the rows, as an engine must, and does nothing with them.

export type BareAsk = { what: 'csv' | 'xlsx' | 'encode'; file: File };
export type BareAnswer = { rows: number; ms: number };

let kept: unknown;

/** PapaParse's own streaming of a file, as its documentation advises for large ones. */
function parseCsv(file: File): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    Papa.parse<string[]>(file, {
      delimiter: ';',
      chunk: ({ data }) => {
        for (const row of data) rows.push(row);
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}

async function parseXlsx(file: File): Promise<number> {
  const workbook = XLSX.read(new Uint8Array(await file.arrayBuffer()), { dense: true });
  kept = workbook;
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] as { '!data'?: unknown[] } | undefined;
  return sheet?.['!data']?.length ?? 0;
}

/** Rows that stand in memory to the same bytes, in the shortest way there is. */
async function encode(file: File): Promise<BareAnswer> {
  const rows = await parseCsv(file);
  const needsQuotes = /[;"\r\n]/;
  const start = performance.now();
  let text = '';
  for (const row of rows) {
    const cells = row.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
    text += `${cells.join(';')}\r\n`;
  }
  kept = new TextEncoder().encode(text);
  return { rows: rows.length, ms: performance.now() - start };
}

async function answer({ what, file }: BareAsk): Promise<BareAnswer> {
  if (what === 'encode') return encode(file);
  const start = performance.now();
  if (what === 'xlsx') return { rows: await parseXlsx(file), ms: performance.now() - start };
  const rows = await parseCsv(file);
  kept = rows;
  return { rows: rows.length, ms: performance.now() - start };
}

self.onmessage = async ({ data }: MessageEvent<BareAsk>) => {
  const answered = await answer(data);
  postMessage({ ...answered, isKept: kept !== undefined });
};
// The module is loaded: the clock may start.
postMessage('ready');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

// Which scripts of the built page must be there before anything is painted, and how many bytes they are on the line: what the page itself
// names, and what those import without waiting. What is imported later, when it is wanted, does not count.

export interface FirstScript {
  /** Path from the page. */
  file: string;
  bytes: number;
  gzip: number;
  brotli: number;
}

const IN_PAGE =
  /<script[^>]*\bsrc="\.?\/?([^"]+\.js)"|<link[^>]*\brel="modulepreload"[^>]*\bhref="\.?\/?([^"]+\.js)"/g;
/** `import{a}from"./b.js"` and `import"./b.js"`, but not `import("./b.js")`. */
const IMPORTED = /\b(?:import|from)\s*"\.\/([^"]+\.js)"/g;

/** @param folder the built page, with its index.html */
export function firstScripts(folder: string): FirstScript[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = new Set(
    [...page.matchAll(IN_PAGE)].map(([, script, preload]) => (script ?? preload) as string),
  );
  if (files.size === 0) throw new Error(`${folder}/index.html names no script`);
  // A set goes on giving what is added to it meanwhile.
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const beside = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, name] of text.matchAll(IMPORTED)) files.add(beside + name);
  }
  return [...files].map((file) => {
    const bytes = readFileSync(join(folder, file));
    return {
      file,
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
}

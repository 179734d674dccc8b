import { readFile } from 'node:fs/promises';

// Strings that have brought other programs down, or got code to run in them.

const OWN = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to be no template.
  '${alert(1)}',
  '=cmd|"/c calc"!A0',
  '@SUM(1+1)*cmd',
  '__proto__',
  'constructor',
  'toString',
  '%s%n%d',
  '../../etc/passwd',
  'a\tb',
  '\u202Eomgekeerd',
  'Zo\u0308e\u0301',
  '👩‍👩‍👧‍👦 Ω ≈ ç √',
  'regel een\nregel twee',
  '"aanhalingstekens" en ; puntkomma',
] as const;

/** Ours, and the Big List of Naughty Strings where the shared corpus lies beside this checkout. */
export async function naughtyStrings(): Promise<string[]> {
  try {
    const path = new URL('../../../shared/corpus/strings/blns.json', import.meta.url);
    const list = JSON.parse(await readFile(path, 'utf8')) as string[];
    return [...OWN, ...list.filter((text) => text.trim() !== '')];
  } catch {
    return [...OWN];
  }
}

import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { faultPage } from '../text/faults.ts';
import type { Language } from '../text/language.ts';
import { Stop } from './exit.ts';
import { COMMAND_WORDS } from './words.ts';

// The command line's hands on the disk. Whatever goes wrong becomes a Stop in words; a file that is read is never written to.

/** Node's readFile stops here; the engine's own limit is far below it. */
const MOST_BYTES = 2 ** 31 - 1;

export async function readBytes(file: string, language: Language): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) {
      const page = faultPage({ fault: 'too-large', limit: MOST_BYTES, found: size }, language);
      throw new Stop(`${file}: ${page.title}. ${page.what} ${page.advice}`);
    }
    return await readFile(file);
  } catch (reason) {
    throw asStop(reason, file, language);
  }
}

/** Stops when the output cannot be what was meant: one of the inputs itself, a folder, or a place in no folder. */
export async function mustBeWritable(
  out: string,
  inputs: readonly string[],
  language: Language,
): Promise<void> {
  const words = COMMAND_WORDS[language];
  const folder = dirname(resolve(out));
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true) throw new Stop(words.outFolderAbsent(folder));
  const old = await stat(out).catch(() => undefined);
  if (old === undefined) return;
  if (old.isDirectory()) throw new Stop(words.folder(out));
  for (const input of inputs) {
    // The same file under another name: a link, or capitals on a disk that does not tell them apart.
    const other = await stat(input).catch(() => undefined);
    if (other !== undefined && other.ino === old.ino && other.dev === old.dev)
      throw new Stop(words.outIsInput(out));
  }
}

/** Writes beside the place and moves it there: whoever watches for the file sees the old one or the whole new one. */
export async function writeWhole(out: string, bytes: Uint8Array, language: Language): Promise<void> {
  const place = await realpath(out).catch(() => resolve(out));
  const making = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    await writeFile(making, bytes, { flag: 'wx' });
    await rename(making, place);
  } catch (reason) {
    await rm(making, { force: true }).catch(() => undefined);
    throw asStop(reason, out, language);
  }
}

function asStop(reason: unknown, file: string, language: Language): unknown {
  const words = COMMAND_WORDS[language];
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : undefined;
  if (code === undefined) return reason;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Stop(words.absent(file));
  if (code === 'EISDIR') return new Stop(words.folder(file));
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return new Stop(words.closed(file));
  return new Stop(words.unreachable(file, code));
}

import { createSession } from '../engine/session.ts';
import { today } from '../worker/today.ts';
import type { StarterWish } from './arguments.ts';
import { type Io, READY } from './exit.ts';
import { mustBeWritable, writeWhole } from './files.ts';
import { knownLayout } from './opened-file.ts';
import { COMMAND_WORDS } from './words.ts';

// Writes an empty template of a layout: a workbook in which every column is text, with an example and a guide.

/** Throws a Stop for a layout that is not there, or a place that cannot be written to. */
export async function starter({ layout, out, language }: StarterWish, io: Io): Promise<number> {
  const found = knownLayout(layout, language);
  await mustBeWritable(out, [], language);
  await writeWhole(out, await createSession(today()).starter(found, language), language);
  io.stdout.write(`${COMMAND_WORDS[language].madeFile(out)}\n`);
  return READY;
}

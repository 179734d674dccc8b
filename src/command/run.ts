import { version } from '../../package.json';
import { languageOf, readArguments } from './arguments.ts';
import { convert } from './convert.ts';
import { ERRORS_FOUND, type Io, READY, STOPPED, Stop } from './exit.ts';
import { HELP } from './help.ts';
import { jsonReport } from './json-report.ts';
import { layoutList } from './layouts.ts';
import { faultText, openFile } from './opened-file.ts';
import { starter } from './starter.ts';
import { textReport } from './text-report.ts';
import { COMMAND_WORDS } from './words.ts';

// The command line as one function: arguments and two streams in, an exit code out. What goes to standard output is the answer that
// was asked for; everything else goes to standard error.

/** Never throws: what goes wrong is told on `stderr` and in the exit code (exit.ts). */
export async function run(args: string[], io: Io): Promise<number> {
  const language = languageOf(args);
  try {
    return await answer(args, io);
  } catch (reason) {
    const text = reason instanceof Stop ? reason.message : faultText('puntkomma', ours(reason), language);
    io.stderr.write(`${text}\n`);
    return STOPPED;
  }
}

async function answer(args: string[], io: Io): Promise<number> {
  const wish = readWish(args);
  if (wish.command === 'convert') return convert(wish, io);
  if (wish.command === 'starter') return starter(wish, io);
  if (wish.command === 'layouts') {
    io.stdout.write(layoutList(wish));
    return READY;
  }
  if (wish.command !== 'check') {
    io.stdout.write(wish.command === 'help' ? HELP[wish.language] : `${version}\n`);
    return READY;
  }
  const file = await openFile(wish, io);
  io.stdout.write(wish.json ? jsonReport(wish, file) : textReport(wish, file));
  return file.opened.summary.counts.error > 0 ? ERRORS_FOUND : READY;
}

function readWish(args: string[]) {
  try {
    return readArguments(args);
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    throw new Stop(`${reason.message}\n${COMMAND_WORDS[languageOf(args)].seeHelp}`);
  }
}

/** A fault of ours, with where it happened: what a maintainer needs, and nothing from the user's file. */
function ours(reason: unknown): { fault: 'ours'; detail: string } {
  const detail =
    reason instanceof Error ? (reason.stack ?? `${reason.name}: ${reason.message}`) : String(reason);
  return { fault: 'ours', detail };
}

import type { Session } from '../engine/face.ts';
import type { Summary } from '../engine/shown.ts';
import type { Language } from '../text/language.ts';
import { counted, number } from '../text/number.ts';
import type { Io } from './exit.ts';
import { safeErrors, toldOf } from './told.ts';
import { COMMAND_WORDS } from './words.ts';

// The errors of the open file, told on standard error: why nothing is written, or what was written all the same.

/** Errors of the open file hold back whatever is made of it. */
export function tellHeldBack(session: Session, language: Language, io: Io): void {
  const words = COMMAND_WORDS[language];
  const summary = session.summary();
  const { error } = summary.counts;
  io.stderr.write(`${words.heldBack(count(error, words.severity.error, language), error === 1)}\n`);
  tellErrors(session, summary, language, io);
  const safe = safeErrors(summary);
  if (safe > 0) io.stderr.write(`${words.mendable(number(safe, language), safe === error)}\n`);
  io.stderr.write(`${words.heldBackDo}\n`);
}

export function tellErrors(session: Session, summary: Summary, language: Language, io: Io): void {
  for (const group of summary.groups) {
    if (group.severity !== 'error') continue;
    for (const { text } of toldOf(session, summary, group, language)) io.stderr.write(`- ${text}\n`);
  }
}

export function count(n: number, [one, many]: string[], language: Language): string {
  return counted(n, one ?? '', many ?? '', language);
}

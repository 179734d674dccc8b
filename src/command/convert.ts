import type { Session } from '../engine/face.ts';
import type { Proof, Summary } from '../engine/shown.ts';
import type { Language } from '../text/language.ts';
import { place, rowList } from '../text/place.ts';
import type { ConvertWish } from './arguments.ts';
import { convertTo } from './convert-to.ts';
import { ERRORS_FOUND, type Io, READY, Stop } from './exit.ts';
import { mustBeWritable, writeWhole } from './files.ts';
import { count, tellErrors, tellHeldBack } from './held-back.ts';
import { faultText, openFile } from './opened-file.ts';
import { COMMAND_WORDS, type CommandWords } from './words.ts';

// Writes the file for Coachview. Errors hold it back unless the user forces it; either way they are named.

export async function convert(wish: ConvertWish, io: Io): Promise<number> {
  const { language, file, template, out } = wish;
  const words = COMMAND_WORDS[language];
  await mustBeWritable(out, template === undefined ? [file] : [file, template], language);
  const { session, opened } = await openFile(wish, io);
  if (wish.mend) session.mend({ what: 'safe' });
  // To the layout that the file already has is the ordinary file, unless a target makes more of it.
  const { to } = wish;
  const isOrdinary = to === undefined || (to === opened.layout.id && !hasForms(session, to));
  if (!isOrdinary) return convertTo(wish, to, session, io);
  const summary = session.summary();
  const written = await session.write({
    bom: wish.bom,
    inSpiteOfErrors: wish.force,
    withoutErrorRows: false,
  });
  const errors = count(summary.counts.error, words.severity.error, language);
  if (written.outcome === 'not-the-same') {
    const detail = words.notSame(place(written, undefined, language));
    throw new Stop(`${faultText(file, { fault: 'ours', detail }, language)}\n  ${words.ours}`);
  }
  if (written.outcome === 'held-back') {
    tellHeldBack(session, language, io);
    return ERRORS_FOUND;
  }
  await writeWhole(out, written.bytes, language);
  if (summary.counts.error > 0) {
    io.stderr.write(`${words.forced(errors)}\n`);
    tellErrors(session, summary, language, io);
  }
  io.stdout.write(`${proofLines(out, written.proof, summary, words, language).join('\n')}\n`);
  return READY;
}

/** Whether a target writes this layout in more than one form. */
function hasForms(session: Session, layout: string): boolean {
  return session.targets().some((target) => target.layout === layout && target.forms.length > 1);
}

function proofLines(
  out: string,
  proof: Proof,
  summary: Summary,
  words: CommandWords,
  language: Language,
): string[] {
  const lines = [words.written(out)];
  const rows = (n: number) => count(n, words.row, language);
  lines.push(
    words.proof(rows(proof.rowsIn), rows(proof.rowsOut), count(proof.cellsChanged, words.cell, language)),
  );
  if (proof.untouched) lines.push(words.untouched);
  if (proof.leftOut.length > 0) lines.push(words.leftOutRows(rowList(proof.leftOut, language)));
  const extra = summary.columns.filter((column) => column.at === undefined);
  if (extra.length > 0) {
    const named = extra.map((column) => place({}, column, language));
    lines.push(words.leftOutColumns(named.join(', ')));
  }
  const { warning } = summary.counts;
  if (warning > 0) lines.push(words.toLookAt(count(warning, words.severity.warning, language)));
  return lines;
}

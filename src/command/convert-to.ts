import { basename, dirname, extname, join } from 'node:path';
import type { Session } from '../engine/face.ts';
import type { CheckedFile, MadeTarget, TargetOffer } from '../engine/shown-targets.ts';
import type { Severity } from '../model/finding.ts';
import type { Language } from '../text/language.ts';
import { number } from '../text/number.ts';
import { rowList } from '../text/place.ts';
import type { ConvertWish } from './arguments.ts';
import { ERRORS_FOUND, type Io, READY, Stop } from './exit.ts';
import { writeWhole } from './files.ts';
import { count, tellErrors, tellHeldBack } from './held-back.ts';
import { toldOfMade } from './told.ts';
import { COMMAND_WORDS } from './words.ts';

// Writes files for another system than the layout's own (`--to`). Errors hold them back unless the user forces it, those of the open
// file and those that the checks find in what was made; whatever is not in the files is named.

/** So many rows of what fell away are named; the page names all. */
const MOST_ROWS = 20;

export async function convertTo(wish: ConvertWish, form: string, session: Session, io: Io): Promise<number> {
  const { language } = wish;
  const words = COMMAND_WORDS[language];
  const target = offerOf(session, wish, form);
  const made = await session.makeTarget({
    form,
    choices: wish.choices,
    inSpiteOfErrors: wish.force,
    withoutErrorRows: false,
    most: Number.POSITIVE_INFINITY,
  });
  if (made.outcome === 'held-back') {
    const { checked } = made;
    if (checked === undefined) tellHeldBack(session, language, io);
    else {
      const errors = count(checked.counts.error, words.severity.error, language);
      io.stderr.write(`${words.madeHeldBack(errors, checked.counts.error === 1)}\n`);
      tellMade(checked, 'error', language, io);
      io.stderr.write(`${words.heldBackDo}\n`);
    }
    return ERRORS_FOUND;
  }
  const out = made.stem === undefined ? wish.out : join(dirname(wish.out), made.stem + extname(wish.out));
  const outs = made.files.map(({ name }) => outName(out, name, made.files.length));
  for (const [at, { bytes }] of made.files.entries()) await writeWhole(outs[at]!, bytes, language);
  tellForced(session, made, language, io);
  const told = [...outs.map((out) => words.madeFile(out)), ...madeLines(made, target, language)];
  io.stdout.write(`${told.join('\n')}\n`);
  return READY;
}

type Made = Extract<MadeTarget, { outcome: 'made' }>;

/** The target, when it is there and can be reached, and when its choices are understood. */
function offerOf(session: Session, { choices, language }: ConvertWish, form: string): TargetOffer {
  const words = COMMAND_WORDS[language];
  const offers = session.targets();
  const forms = offers.flatMap((offer) => offer.forms.map(({ id }) => id));
  const target = offers.find((offer) => offer.forms.some(({ id }) => id === form));
  if (target === undefined) throw new Stop(words.unknownTarget(form, forms.join(', ')));
  for (const [id, value] of Object.entries(choices)) {
    const option = target.options.find((one) => one.id === id);
    const known = target.options.map((one) => one.id).join(', ') || words.noChoices;
    if (option === undefined) throw new Stop(words.unknownChoice(id, known));
    const values = option.kind === 'choice' ? option.values.map((one) => one.id) : undefined;
    if (values !== undefined && !values.includes(value))
      throw new Stop(words.unknownValue(id, value, values.join(', ')));
  }
  if (target.missing.length > 0) {
    const why = target.missing.map((need) => `\n  ${need.why[language]}`).join('');
    throw new Stop(`${words.missing(target.title[language])}${why}`);
  }
  return target;
}

/** Several files stand beside each other: `uit.csv` becomes `uit-1.csv`, `uit-2.csv`. */
function outName(out: string, name: string, files: number): string {
  if (files === 1) return out;
  const extension = extname(out);
  const suffix = name.slice(0, name.length - extname(name).length);
  return join(dirname(out), `${basename(out, extension)}${suffix}${extension}`);
}

function tellForced(session: Session, made: Made, language: Language, io: Io): void {
  const words = COMMAND_WORDS[language];
  if (made.errors > 0) {
    io.stderr.write(`${words.forced(count(made.errors, words.severity.error, language))}\n`);
    tellErrors(session, session.summary(), language, io);
  }
  const { checked } = made;
  if (checked === undefined) return;
  const { error, warning } = checked.counts;
  if (error > 0) {
    io.stderr.write(`${words.madeForced(count(error, words.severity.error, language))}\n`);
    tellMade(checked, 'error', language, io);
  }
  if (warning > 0) {
    io.stderr.write(`${words.madeLookAt(count(warning, words.severity.warning, language))}\n`);
    tellMade(checked, 'warning', language, io);
  }
}

function tellMade(checked: CheckedFile, severity: Severity, language: Language, io: Io): void {
  for (const group of checked.groups)
    if (group.severity === severity)
      for (const text of toldOfMade(group.findings, language)) io.stderr.write(`- ${text}\n`);
}

function madeLines(made: Made, target: TargetOffer, language: Language): string[] {
  const words = COMMAND_WORDS[language];
  const lines = [words.madeRecords(count(made.records, [...target.records[language]], language))];
  if (made.fallsAway.length > 0) {
    const columns = made.fallsAway.map(({ heading, cells }) =>
      words.columnCells(heading, number(cells, language), cells === 1),
    );
    lines.push(words.fallsAway(columns.join(', ')));
  }
  for (const { says, count: n, rows = [] } of [...made.fellAway, ...made.otherwise]) {
    const named = rowList(rows.slice(0, MOST_ROWS), language);
    const rest = rows.length > MOST_ROWS ? `, ${words.more(number(rows.length - MOST_ROWS, language))}` : '';
    lines.push(words.fellAway(number(n, language), says[language], `${named}${rest}`));
  }
  return lines;
}

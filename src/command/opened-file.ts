import { basename } from 'node:path';
import type { Session, Source } from '../engine/face.ts';
import { createSession } from '../engine/session.ts';
import type { Opened } from '../engine/shown.ts';
import { builtIn } from '../layouts/guess.ts';
import { LAYOUTS } from '../layouts/list.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import { faultPage } from '../text/faults.ts';
import type { Language } from '../text/language.ts';
import { number } from '../text/number.ts';
import { today } from '../worker/today.ts';
import { type CheckWish, type ConvertWish, LIST_OPTIONS } from './arguments.ts';
import { type Io, Stop } from './exit.ts';
import { readBytes } from './files.ts';
import { COMMAND_WORDS } from './words.ts';

// Opens the file of a wish with the same engine as the page, under the layout or template that was asked for.

export interface OpenedFile {
  session: Session;
  opened: Opened;
}

/** Throws a Stop for a file that cannot be opened. */
export async function openFile(wish: CheckWish | ConvertWish, io: Io): Promise<OpenedFile> {
  const session = createSession(today());
  await session.chooseLayout(await wishedLayout(session, wish, io));
  await giveLists(session, wish);
  const source = await sourceOf(wish.file, wish.language);
  const opened = await session.open(source, wish.sheet === undefined ? {} : { sheet: wish.sheet });
  if (isFault(opened)) throw new Stop(faultText(wish.file, opened, wish.language));
  return { session, opened };
}

/** Throws a Stop for a list that cannot be used: nothing is told that rests on half a list. */
async function giveLists(
  session: Session,
  { references, rules, language }: CheckWish | ConvertWish,
): Promise<void> {
  const words = COMMAND_WORDS[language];
  session.setRuleOrder(rules);
  for (const { kind, file } of references) {
    // Files of one kind that are named one after another are parts of one list.
    const choice = { isBeside: true, ...(kind === undefined ? {} : { kind }) };
    const referred = await session.refer(await sourceOf(file, language), choice);
    if (isFault(referred)) throw new Stop(faultText(file, referred, language));
    const { list } = referred;
    const known = Object.values(LIST_OPTIONS).join(', ');
    if (list.kind === undefined || list.state === 'unsure') throw new Stop(words.listUnsure(file, known));
    const [lacks] = list.lacks;
    if (lacks !== undefined)
      throw new Stop(words.listLacks(file, LIST_OPTIONS[list.kind], lacks.join(' / ')));
  }
}

/** Undefined: to be guessed from the headings. */
async function wishedLayout(
  session: Session,
  wish: CheckWish | ConvertWish,
  io: Io,
): Promise<Layout | undefined> {
  const { layout: id, template, language } = wish;
  if (template !== undefined) return templateLayout(session, template, language, io);
  return id === undefined ? undefined : knownLayout(id, language);
}

/** The built-in layout of this id; a Stop that names them all where there is none. */
export function knownLayout(id: string, language: Language): Layout {
  const layout = builtIn(id);
  if (layout !== undefined) return layout;
  const known = LAYOUTS.map((one) => one.id).join(', ');
  throw new Stop(COMMAND_WORDS[language].unknownLayout(id, known));
}

/** Learns the template and tells which of its columns are only looked at as text. */
async function templateLayout(session: Session, file: string, language: Language, io: Io): Promise<Layout> {
  const learnt = await session.learnTemplate(await sourceOf(file, language));
  if (isFault(learnt)) throw new Stop(faultText(file, learnt, language));
  const words = COMMAND_WORDS[language];
  const { recognised, layout } = learnt;
  const counts = [recognised.length, layout.columns.length].map((n) => number(n, language));
  io.stderr.write(`${words.template(file, counts[0]!, counts[1]!)}\n`);
  const rest = layout.columns
    .filter((_, at) => !recognised.includes(at))
    .map(({ heading }) => `"${heading}"`);
  if (rest.length > 0) io.stderr.write(`${words.templateRest(rest.join(', '))}\n`);
  return layout;
}

async function sourceOf(file: string, language: Language): Promise<Source> {
  return { kind: 'file', name: basename(file), bytes: await readBytes(file, language) };
}

/** A fault as a few lines: whose, what is so, what to do. */
export function faultText(file: string, fault: Fault, language: Language): string {
  const { title, what, advice } = faultPage(fault, language);
  const detail = fault.detail === undefined ? '' : `\n  ${fault.detail}`;
  return `${file}: ${title}\n  ${what}\n  ${advice}${detail}`;
}

import type { FindingGroup, Summary } from '../engine/shown.ts';
import type { Severity } from '../model/finding.ts';
import { rowsMake } from '../model/layout.ts';
import { effectLine } from '../text/effects.ts';
import { counted, number } from '../text/number.ts';
import { WORDS } from '../text/words.ts';
import { type CheckWish, LIST_OPTIONS } from './arguments.ts';
import { everyWebaanvraag } from './json-report.ts';
import type { OpenedFile } from './opened-file.ts';
import { checkWords, safeErrors, toldOf } from './told.ts';
import { COMMAND_WORDS } from './words.ts';

// The outcome of a check for a person: the verdict first, then what was found, worst first, with the first places of each.

/** So many places of a group are shown; the JSON has all. */
const PLACES = 3;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export function textReport(wish: CheckWish, file: OpenedFile): string {
  const { summary } = file.opened;
  const lines = [factsLine(wish, file), layoutLine(wish, file), verdictLine(summary, wish.language)];
  if (wish.references.length > 0) lines.push(...recognitionLines(wish, file));
  for (const severity of SEVERITIES) {
    const groups = summary.groups.filter((group) => group.severity === severity);
    if (groups.length === 0) continue;
    const [one, many] = COMMAND_WORDS[wish.language].severity[severity] as [string, string];
    const heading = counted(summary.counts[severity], one, many, wish.language);
    lines.push('', heading, ...groups.flatMap((group) => groupLines(wish, file, group)));
  }
  return `${lines.join('\n')}\n`;
}

/** What Coachview will do with it, and, when there are webaanvragen to compare with, what has arrived. */
function recognitionLines({ language }: CheckWish, { session }: OpenedFile): string[] {
  const words = COMMAND_WORDS[language];
  const lists = session
    .summary()
    .lists.kinds.map(({ kind, count }) => `${LIST_OPTIONS[kind]} (${number(count, language)})`);
  const relations = session.relations('double', 0, 0);
  if (relations !== undefined) {
    const { title, group } = WORDS[language].relations;
    const told = Object.entries(group) as [keyof typeof group, string][];
    return [
      words.lists(lists.join(', ')),
      '',
      title,
      ...told.map(([id, name]) => `  ${name}: ${number(relations.counts[id], language)}`),
    ];
  }
  const lines = [words.lists(lists.join(', ')), '', words.effects];
  for (const effect of session.effects().effects) lines.push(`  ${effectLine(effect, language)}`);
  const comparison = session.compare(0, 0);
  if (comparison === undefined) return lines;
  lines.push('', words.arrived);
  for (const [outcome, [one, many]] of Object.entries(words.outcomes) as [
    keyof typeof words.outcomes,
    string[],
  ][]) {
    const count = comparison.counts[outcome];
    if (count > 0) lines.push(`  ${counted(count, one ?? '', many ?? '', language)}`);
  }
  return lines;
}

function factsLine(wish: CheckWish, { session, opened }: OpenedFile): string {
  const { language } = wish;
  const words = COMMAND_WORDS[language];
  const count = (n: number, [one, many]: string[]) => counted(n, one ?? '', many ?? '', language);
  const { sheet } = opened.notices;
  const facts = [
    `${wish.file}${sheet === undefined ? '' : `, ${words.sheet(sheet)}`}`,
    count(opened.summary.rows, words.row),
  ];
  if (rowsMake(opened.layout) === 'webaanvraag') {
    const webaanvragen = everyWebaanvraag(session);
    const deelnemers = webaanvragen.reduce((sum, webaanvraag) => sum + webaanvraag.count, 0);
    facts.push(count(webaanvragen.length, words.webaanvraag), count(deelnemers, words.deelnemer));
  }
  return facts.join(' · ');
}

function layoutLine({ language }: CheckWish, { opened }: OpenedFile): string {
  return COMMAND_WORDS[language].layout(opened.layout.title[language]);
}

/** One line that says whether the file can be imported, and how many of the errors would be mended. */
function verdictLine(summary: Summary, language: CheckWish['language']): string {
  const words = COMMAND_WORDS[language];
  const { error: errors } = summary.counts;
  if (errors === 0) return words.ready;
  const [one, many] = words.severity.error as [string, string];
  const inTheWay = words.inTheWay(counted(errors, one, many, language), errors === 1);
  const safe = safeErrors(summary);
  return safe === 0 ? inTheWay : `${inTheWay} ${words.mendable(number(safe, language), safe === errors)}`;
}

function groupLines({ language }: CheckWish, { session, opened }: OpenedFile, group: FindingGroup): string[] {
  const words = COMMAND_WORDS[language];
  const check = checkWords(group.check, language);
  const trust = group.trust === undefined ? '' : ` (${words[group.trust]})`;
  const lines = [`  ${check?.title ?? group.check}: ${number(group.count, language)}${trust}`];
  if (check !== undefined) lines.push(`    ${check.why}`);
  for (const { text } of toldOf(session, opened.summary, group, language, PLACES))
    lines.push(`    - ${text}`);
  if (group.count > PLACES) lines.push(`    - ${words.more(number(group.count - PLACES, language))}`);
  return lines;
}

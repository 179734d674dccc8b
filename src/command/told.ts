import { CHECKS } from '../checks/list.ts';
import { sentenceOf } from '../checks/words.ts';
import type { Session } from '../engine/face.ts';
import type { FindingGroup, FindingView, GridColumn, Summary } from '../engine/shown.ts';
import type { MadeFinding } from '../engine/shown-targets.ts';
import { columnLetters } from '../model/address.ts';
import type { Language } from '../text/language.ts';
import { place } from '../text/place.ts';
import { COMMAND_WORDS } from './words.ts';

// Findings in words: each with its place in front, as one sentence or two.

export interface Told {
  finding: FindingView;
  /** Column letters in the user's file; absent without a column, or for a column that the file does not have. */
  letters?: string;
  text: string;
}

/** So many findings are asked for at a time. */
const PAGE = 1000;

/** The findings of a group in the order of the table, the first `most` of them. */
export function* toldOf(
  session: Session,
  summary: Summary,
  group: FindingGroup,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): Generator<Told> {
  const columns = new Map(summary.columns.map((column) => [column.column, column]));
  for (let from = 0; from < most; from += PAGE) {
    const page = session.findings(group.key, from, Math.min(from + PAGE, most));
    for (const finding of page) yield told(finding, columns, language);
    if (page.length < PAGE) return;
  }
}

function told(finding: FindingView, columns: ReadonlyMap<number, GridColumn>, language: Language): Told {
  const { where } = finding;
  const column = where.column === undefined ? undefined : columns.get(where.column);
  // A missing column has no letters in the user's file; those of its place in the layout would point at another column.
  const stands = column?.verdict === 'missing' ? undefined : column;
  const named = stands && { letters: stands.letters, heading: where.heading ?? stands.heading };
  const at = place(where, named, language);
  const says = sentenceOf(finding.check, checkWords(finding.check, language), finding.facts);
  return {
    finding,
    ...(stands === undefined ? {} : { letters: stands.letters }),
    text: `${at.charAt(0).toUpperCase()}${at.slice(1)}: ${says}`,
  };
}

/** Findings of a file that was made here, by the rows and columns of that file, and the row that each comes from. */
export function toldOfMade(findings: readonly MadeFinding[], language: Language): string[] {
  return findings.map(({ check, facts, where, from }) => {
    const { column, heading = '' } = where;
    const at = place(
      where,
      column === undefined ? undefined : { letters: columnLetters(column), heading },
      language,
    );
    const says = sentenceOf(check, checkWords(check, language), facts);
    const origin = from === undefined ? '' : ` ${COMMAND_WORDS[language].madeFrom(from)}`;
    return `${at.charAt(0).toUpperCase()}${at.slice(1)}${origin}: ${says}`;
  });
}

export function checkWords(id: string, language: Language) {
  return CHECKS.find((check) => check.id === id)?.text[language];
}

/** How many of the errors `--mend safe` would mend. */
export function safeErrors(summary: Summary): number {
  const safe = summary.groups.filter((group) => group.severity === 'error' && group.trust === 'safe');
  return safe.reduce((sum, group) => sum + group.count, 0);
}

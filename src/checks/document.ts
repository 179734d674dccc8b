import type { CellExample, Check, ExampleRow, FileExample } from './check.ts';
import type { ColumnExample } from './column/column-check.ts';
import type { MatchExample } from './match/match-check.ts';

// Writes docs/checks.md: what every check looks for, why, and examples, from the checks themselves. It never looks at a table.

const OPENING = `# The checks

Made by \`npm run docs\` from the list in \`src/checks/list.ts\`; change it there. The words are those of the screen, in Dutch. *Error*: Coachview
refuses the file or harms data; *warning*: accepted, but probably not meant; *hint*: tidiness. A *safe* mend cannot change meaning and is part
of "herstel alles"; an *ask* mend wants a yes, and of a *choose* mend no answer is likelier than another, so that each is answered by itself.
`;

const SCOPES = {
  file: 'The file',
  column: 'The columns',
  cell: 'A cell',
  row: 'A row',
  webaanvraag: 'A webaanvraag',
  table: 'The whole table',
  match: 'What Coachview will recognise',
} as const;

/** What a reader could not see or would take for markup, written out. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u3000]/gu;
const LONGEST_SHOWN = 60;

/** A text as code in a table; leading and trailing spaces and what cannot be seen are made visible. */
function shown(text: string): string {
  if (text === '') return '*(blank)*';
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const seen = cut
    .replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(UNSEEN, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .replaceAll('|', '\\|');
  const fence = seen.includes('`') ? '``' : '`';
  return `${fence}${seen.startsWith('`') ? ` ${seen}` : seen}${seen.endsWith('`') ? ' ' : ''}${fence}`;
}

const listed = (texts: readonly string[]) => texts.map(shown).join(', ');
const plain = (value: unknown) => shown(JSON.stringify(value) ?? '');

function cell({ text, kind, beside, stamp, raw }: CellExample): string {
  const around = [
    kind !== undefined && `as ${kind}`,
    stamp !== undefined && `in a workbook as ${plain(stamp)}`,
    raw !== undefined && `with value ${raw}`,
    beside !== undefined && beside.length > 0 && `beside ${listed(beside)}`,
  ].filter((part) => part !== false);
  return [shown(text), ...around].join(', ');
}

const row = (fields: ExampleRow) =>
  Object.entries(fields)
    .map(([field, text]) => `${field} ${shown(text)}`)
    .join(', ') || '*(blank)*';
const rows = (all: readonly ExampleRow[]) => all.map(row).join('<br>');
const table = (all: readonly (readonly string[])[]) => all.map(listed).join('<br>');

function file(example: FileExample): string {
  const noticed = `noticed ${plain(example.notices)}`;
  return example.rows === undefined ? noticed : `${noticed}<br>${table(example.rows)}`;
}

function column({ headings, row: contents, rows: more = [], notices }: ColumnExample): string {
  const parts = [`headings ${listed(headings)}`, ...more.map((cells) => `row ${listed(cells)}`)];
  if (contents !== undefined) parts.push(`row ${listed(contents)}`);
  if (notices !== undefined) parts.push(`noticed ${plain(notices)}`);
  return parts.join('<br>');
}

/** The lists, and the row that is looked up in them. */
function match({ lists, row: fields }: MatchExample): string {
  const records = Object.entries(lists).map(([kind, all]) => `list of ${kind}: ${plain(all)}`);
  return [row(fields), ...records].join('<br>');
}

/** Example, and what is left of it after the mend; the second is `undefined` where nothing is mended. */
type Told = readonly [string, string | undefined];

function told(check: Check): { fine: readonly Told[]; caught: readonly Told[] } {
  const tell = <E>(examples: { fine: readonly E[]; caught: readonly E[] }, one: (example: E) => Told) => ({
    fine: examples.fine.map(one),
    caught: examples.caught.map(one),
  });
  const maybe = <T>(mended: T | undefined, as: (mended: T) => string) =>
    mended === undefined ? undefined : as(mended);
  switch (check.scope) {
    case 'file':
      return tell(check.examples, (example) => [file(example), maybe(example.mended, table)]);
    case 'column':
      return tell(check.examples, (example) => [column(example), undefined]);
    case 'cell':
      return tell(check.examples, (example) => [cell(example), maybe(example.mended, shown)]);
    case 'row':
      return tell(check.examples, (example) => [row(example.row), maybe(example.mended, row)]);
    case 'match':
      return tell(check.examples, (example) => [match(example), maybe(example.mended, row)]);
    case 'webaanvraag':
    case 'table':
      return tell(check.examples, (example) => [rows(example.rows), maybe(example.mended, rows)]);
  }
}

function facts(check: Check): string {
  const severity =
    typeof check.severity === 'string' ? `*${check.severity}*` : 'error, warning or hint by what is found';
  const trust = check.mend?.trust;
  const hasOthers = check.mend?.others !== undefined;
  const mend =
    trust === undefined
      ? 'no mend'
      : typeof trust === 'string'
        ? `mend: *${trust}*`
        : `mend: *safe*, *ask*${hasOthers ? ', *choose*' : ''} or none by what is found`;
  const answers = hasOthers ? ['other answers beside the likeliest'] : [];
  const where =
    check.scope === 'cell'
      ? [check.applies === 'all' ? 'every column' : `kinds: ${check.applies.join(', ')}`]
      : [];
  return [severity, mend, ...answers, ...where].join(' · ');
}

function chapter(check: Check): string {
  const { title, why } = check.text.nl;
  const { fine, caught } = told(check);
  const found = caught.map(([example, mended]) => `| ${example} | ${mended ?? '–'} |`);
  const left = fine.map(([example]) => `- ${example}`);
  return [
    `### \`${check.id}\`: ${title}\n`,
    `${facts(check)}\n`,
    `${why}\n`,
    ...(found.length > 0 ? ['| found | becomes |', '| --- | --- |', ...found, ''] : []),
    ...(left.length > 0 ? ['Not found:\n', ...left, ''] : []),
  ].join('\n');
}

/** The whole of docs/checks.md: the checks in the order of the list, by scope. */
export function documentChecks(checks: readonly Check[]): string {
  const parts = Object.entries(SCOPES).flatMap(([scope, heading]) => {
    const own = checks.filter((check) => check.scope === scope);
    return own.length === 0 ? [] : [`## ${heading}\n`, ...own.map(chapter)];
  });
  return [OPENING, ...parts].join('\n');
}

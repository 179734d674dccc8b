import { KINDS } from '../kinds/list.ts';
import { headingOf } from '../layouts/heading-of.ts';
import { bareText } from '../model/bare-text.ts';
import type { Change } from '../model/edit.ts';
import { FIELD_KINDS, type FieldPath, type KindId } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { counted } from '../text/number.ts';
import type { Found, MendContext, RowSubject, WebaanvraagSubject } from './check.ts';
import { quote } from './quote.ts';

// Fields that should say the same on every row of a webaanvraag: where they do not, what most rows say, and how to make them equal.
// Every walk is one pass over the rows; a webaanvraag may have 100,000 of them.

/**
 * `later`: empty on rows after the first filled one, all else equal. `earlier`: empty before it. `apart`: partly filled on rows that have
 * nothing in common. `contradiction`: two rows say different things.
 */
export type Difference = 'later' | 'earlier' | 'apart' | 'contradiction';

export type DifferingFacts = {
  how: Difference;
  /** The first heading that differs, what it should be (of the first row that fills it, or of most rows) and what another row says. */
  heading: string;
  most: string;
  other: string;
  /** Rows that do not say the same as the others. */
  rows: RowId[];
  /** What every one of those rows becomes. */
  becomes: { field: FieldPath; text: string }[];
  /** The same for what the others say, where two things are said and neither can be known to be meant. */
  otherwise?: Answer;
  /** These facts are of that other answer. */
  isOther?: true;
};

type Answer = Pick<DifferingFacts, 'most' | 'other' | 'rows' | 'becomes'>;

type Values = string[];

/** Kinds in which two spellings mean the same and only the notation is to be mended. */
const NOTATIONS: ReadonlySet<KindId> = new Set(['date', 'postcode', 'yes-no']);

/** What is compared. Stray spaces are trouble of their own and no difference. */
function saidIn(row: RowSubject, field: FieldPath): string {
  const text = bareText(row.text(field));
  const kind = FIELD_KINDS.get(field);
  if (text === '' || kind === undefined || !NOTATIONS.has(kind)) return text;
  const value = KINDS[kind].read(text);
  return value === undefined ? text : KINDS[kind].write(value);
}

/** The difference within these rows, if any. */
export function differing(
  { rows, isAlike }: WebaanvraagSubject,
  compared: readonly FieldPath[],
): Found<DifferingFacts>[] {
  // Most fields say letter for letter the same on every row, and are seen without making anything.
  const fields = compared.filter((field) => !isAlike(field));
  if (fields.length === 0) return [];
  const isOneShared = compared.some((field) => !fields.includes(field) && saidIn(rows[0]!, field) !== '');
  const said = rows.map((row) => fields.map((field) => saidIn(row, field)));
  const how = differenceOf(said, isOneShared);
  if (how === undefined) return [];
  const wanted = how === 'contradiction' ? mostSaid(said, isOneShared) : firstFilled(said);

  const all = rows.map((row, at): Told => ({ row, values: said[at]! }));
  const made = answerOf(all, fields, wanted);
  if (made === undefined) return [];
  const { field, row, answer } = made;
  const rival = how === 'contradiction' ? mostSaid(against(said, wanted), isOneShared) : [];
  const otherwise = rival.length > 0 ? answerOf(all, fields, rival)?.answer : undefined;
  const facts: DifferingFacts = {
    how,
    heading: headingOf(field),
    ...answer,
    ...(otherwise !== undefined && { otherwise }),
  };
  return [{ facts, row: row.id, field }];
}

/** A row and what it says in the fields that are compared. */
interface Told {
  row: RowSubject;
  values: Values;
}

/** What contradicts this. */
function against(said: readonly Values[], wanted: Values): Values[] {
  return said.filter((values) =>
    values.some((value, n) => value !== '' && (wanted[n] ?? '') !== '' && value !== wanted[n]),
  );
}

/** What makes all rows say this; undefined when they do. `field`, `row`: the first that differs. */
function answerOf(
  all: readonly Told[],
  fields: readonly FieldPath[],
  wanted: Values,
): { field: FieldPath; row: RowSubject; answer: Answer } | undefined {
  const differs = all.filter(({ values }) => values.some((value, nth) => value !== wanted[nth]));
  const [first] = differs;
  if (first === undefined) return undefined;
  const nth = first.values.findIndex((value, n) => value !== wanted[n]);
  const field = fields[nth]!;
  // What is compared is what a text means; what is written is the text as it stands: 03/04/1985 copied as 03-04-1985 would decide
  // between March and April for the user.
  const asWritten = (n: number, wantedValue: string): string => {
    const source = all.find(({ values }) => values[n] === wantedValue);
    return source === undefined ? wantedValue : bareText(source.row.text(fields[n]!));
  };
  const answer: Answer = {
    most: wanted[nth] ?? '',
    other: first.values[nth] ?? '',
    rows: differs.map(({ row }) => row.id),
    becomes: fields
      .map((f, n) => ({ field: f, value: wanted[n] ?? '', text: asWritten(n, wanted[n] ?? '') }))
      .filter(({ value }, n) => differs.some(({ values }) => values[n] !== value))
      .map(({ field: f, text }) => ({ field: f, text })),
  };
  return { field, row: first.row, answer };
}

/** Whether more rows say it than say anything else; of two rows that differ neither does. */
function isMostSaid({ rows, otherwise, isOther }: DifferingFacts): boolean {
  return isOther !== true && (otherwise === undefined || rows.length < otherwise.rows.length);
}

/** The other answer, where there is one. */
export function otherAnswers({ otherwise, ...facts }: DifferingFacts): DifferingFacts[] {
  return otherwise === undefined ? [] : [{ ...facts, ...otherwise, isOther: true }];
}

/** @param isOneShared whether another field is filled, and the same on every row */
function differenceOf(all: readonly Values[], isOneShared: boolean): Difference | undefined {
  const seen: string[] = [];
  let isSomethingSeen = false;
  let later = false;
  let earlier = false;
  let apart = false;
  for (const [nth, values] of all.entries()) {
    let isFilled = isOneShared;
    let isShared = isOneShared;
    for (const [n, value] of values.entries()) {
      const known = seen[n] ?? '';
      if (value === '') {
        if (known !== '') later = true;
        continue;
      }
      isFilled = true;
      if (known === value) isShared = true;
      else if (known !== '') return 'contradiction';
      else {
        seen[n] = value;
        if (nth > 0) earlier = true;
      }
    }
    if (isFilled && isSomethingSeen && !isShared) apart = true;
    isSomethingSeen ||= isFilled;
  }
  if (apart) return 'apart';
  if (earlier) return 'earlier';
  return later ? 'later' : undefined;
}

function firstFilled(all: readonly Values[]): Values {
  const wanted: Values = [];
  for (const values of all) for (const [n, value] of values.entries()) wanted[n] ||= value;
  return wanted;
}

/** The values that most filled rows have, the first of equals; completed from rows that do not contradict them. */
function mostSaid(all: readonly Values[], isOneShared: boolean): Values {
  const counts = new Map<string, { values: Values; count: number }>();
  for (const values of all) {
    if (!isOneShared && values.every((value) => value === '')) continue;
    const key = values.join('\n');
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { values, count: 1 });
  }
  let best: { values: Values; count: number } | undefined;
  for (const candidate of counts.values())
    if (best === undefined || candidate.count > best.count) best = candidate;
  const wanted = [...(best?.values ?? [])];
  for (const { values } of counts.values()) {
    const isShared = isOneShared || values.some((value, n) => value !== '' && value === wanted[n]);
    const isAgreed = values.every(
      (value, n) => value === '' || (wanted[n] ?? '') === '' || value === wanted[n],
    );
    if (isShared && isAgreed) for (const [n, value] of values.entries()) wanted[n] ||= value;
  }
  return wanted;
}

/** Makes the rows equal. */
export function makeEqual({ rows, becomes }: DifferingFacts, { columnOf, table }: MendContext): Change[] {
  const cells = becomes.flatMap(({ field, text }) => {
    const column = columnOf(field);
    return column === undefined ? [] : [{ column, text }];
  });
  return rows.flatMap((row) =>
    cells
      .filter(({ column, text }) => bareText(table.text(row, column)) !== text)
      .map(({ column, text }): Change => ({ kind: 'cell', row, column, text })),
  );
}

/** What the mend puts on each row. */
export function putsOnEachRow(facts: DifferingFacts): { nl: string; en: string } {
  const [nl, en] = facts.most === '' ? ['niets', 'nothing'] : [quote(facts.most), quote(facts.most)];
  return isMostSaid(facts)
    ? { nl: `Zet op elke rij wat er het meest staat: ${nl}`, en: `Put on each row what most rows say: ${en}` }
    : { nl: `Zet op elke rij ${nl}`, en: `Put on each row ${en}` };
}

/** What is so, for all checks of this sort. `nl`: how many rows, what most say, what another says. */
export function differingSays({ how, heading, most, other, rows }: DifferingFacts): {
  nl: string;
  en: string;
} {
  const [nl, en] = [counted(rows.length, 'rij', 'rijen', 'nl'), counted(rows.length, 'row', 'rows', 'en')];
  if (other === '') {
    return {
      nl: `${heading} is hier leeg, en elders in deze webaanvraag ${quote(most)}. ${how === 'contradiction' ? 'Ook verschilt er meer. ' : ''}Het gaat om ${nl}.`,
      en: `${heading} is empty here, and ${quote(most)} elsewhere in this webaanvraag. ${how === 'contradiction' ? 'More differs as well. ' : ''}It concerns ${en}.`,
    };
  }
  const [mostNl, mostEn] = most === '' ? ['niets', 'nothing'] : [quote(most), quote(most)];
  return {
    nl: `${heading} is hier ${quote(other)}; elders in deze webaanvraag staat er ${mostNl}. Het gaat om ${nl}.`,
    en: `${heading} is ${quote(other)} here; elsewhere in this webaanvraag it says ${mostEn}. It concerns ${en}.`,
  };
}

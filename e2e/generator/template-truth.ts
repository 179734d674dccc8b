import type { Layout } from '../../src/model/layout.ts';
import type { Dice } from './dice.ts';
import { at, drawTruth, type Truth } from './truth.ts';
import { COURSES } from './vocabulary.ts';

// The clean table of an institute with a template of its own: the same request, with marks on some columns and two columns more.

/** Longer than any clean remark, with what faults put in front of it. */
export const LONGEST_REMARK = 150;

const MARKS = {
  'opleiding.code': { oneOf: COURSES.map(([code]) => code) },
  aanvraagIsOrder: { required: true },
  opmerking: { maxLength: LONGEST_REMARK },
} as const;

const OWN = [
  ['KvK-nummer', 'reference'],
  ['IBAN', 'text'],
] as const;

function templateOf({ columns, ...rest }: Layout): Layout {
  const marked = columns.map((column) => ({
    ...column,
    provenance: 'own' as const,
    ...(column.field !== undefined && MARKS[column.field as keyof typeof MARKS]),
  }));
  const own = OWN.map(([heading, kind]) => ({ heading, kind, provenance: 'own' as const, aliases: [] }));
  return { ...rest, id: 'own', source: 'sjabloon.csv', columns: [...marked, ...own] };
}

export function drawTemplateTruth(dice: Dice, size: number): Truth {
  const { habits, layout, rows } = drawTruth(dice, size);
  const numbers = new Map<unknown, [kvk: string, iban: string]>();
  for (const { company, texts } of rows) {
    const known = numbers.get(company) ?? [`${dice.int(1, 8)}${dice.digits(7)}`, iban(dice.digits(10))];
    numbers.set(company, known);
    texts.push(...(company === undefined ? ['', ''] : known));
  }
  return { habits, layout: templateOf(layout), rows };
}

/** Where the two own columns stand. */
export const KVK = at('deelnemer.vrijveldWaarde') + 1;
export const IBAN = KVK + 1;

/** Of a bank that does not exist, with the right check digits. */
function iban(account: string): string {
  const digits = [...`PKMA${account}NL00`]
    .map((sign) => (/[A-Z]/.test(sign) ? String(sign.charCodeAt(0) - 55) : sign))
    .join('');
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}PKMA${account}`;
}

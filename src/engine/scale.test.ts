import { beforeAll, describe, expect, it } from 'vitest';
import { processorTime } from '../../tools/processor-time.ts';
import type { Change } from '../model/edit.ts';
import { isFault } from '../model/fault.ts';
import { change, undo } from './history.ts';
import { findingView, listGroup } from './listing.ts';
import { Lists } from './lists.ts';
import type { Memory } from './memory.ts';
import { mend } from './mending.ts';
import { openSource } from './opening.ts';
import type { FindingView } from './shown.ts';
import { summarise } from './summary.ts';

// No check is quadratic: files in which very many rows share something cost no more than so many times a plain file of as many rows, read and
// checked in the same run. Quadratic work on 100,000 rows would cost thousands of times as much.

const ROWS = 100_000;
/** A row of which something is found costs more than one of which nothing is; here something is found of every row, by several checks. */
const MOST_TIMES = 15;
/** A busy machine takes its time; what is measured is the ratio. */
const PATIENCE_MS = 180_000;
/**
 * An edit looks at all rows that share something with the edited one: half an opening at most was seen. A busy machine can hold up either of
 * the two; quadratic work would be far beyond this.
 */
const MOST_OPENINGS = 5;

/** Findings of a group that the page asks for at once. */
const AT_ONCE = 25;

const HEADINGS = [
  ...['WebaanvraagNr', 'Opleiding Code', 'ContactpersoonIsDeelnemer', 'Bedrijfsnaam', 'Bedrijf ExternID'],
  ...['Bedrijf ExternSource', 'Contactpersoon achternaam', 'Contactpersoon e-mail', 'Deelnemer voorletters'],
  ...['Deelnemer achternaam', 'Deelnemer geboortedatum', 'Deelnemer e-mail', 'Deelnemer ExternID'],
  ...['Deelnemer ExternSource'],
];

interface Row {
  number: string;
  company: string;
  companyId: string;
  email: string;
}

/** Four rows to a webaanvraag, three webaanvragen to a company, and an e-mail address of his own for everybody. */
const PLAIN = (nth: number): Row => ({
  number: String(1 + (nth >> 2)),
  company: `Bedrijf ${lettersOf((nth / 12) | 0)}`,
  companyId: String(1000 + ((nth / 12) | 0)),
  email: `d${nth}@example.nl`,
});

/** Surnames differ by more than a letter, so that everybody is clearly somebody else. */
function lettersOf(nth: number): string {
  return [nth % 23, nth % 19, nth % 17, nth % 13, nth % 11, nth % 7]
    .map((at) => String.fromCharCode(97 + at))
    .join('');
}

function csvOf(rowOf: (nth: number) => Row, rows: number): Uint8Array {
  let text = HEADINGS.join(';');
  for (let nth = 0; nth < rows; nth++) {
    const { number, company, companyId, email } = rowOf(nth);
    const day = String(1 + (nth % 28)).padStart(2, '0');
    const bundle = nth >> 2;
    text += `\r\n${number};BHV;Nee;${company};${companyId};crm;C${lettersOf(bundle)};c${bundle}@example.nl;A.B.;D${lettersOf(nth)};${day}-05-${1950 + (nth % 50)};${email};${500_000 + nth};crm`;
  }
  return new TextEncoder().encode(text);
}

interface Opened {
  memory: Memory;
  ms: number;
}

async function open(rowOf: (nth: number) => Row, rows = ROWS): Promise<Opened> {
  const source = { kind: 'file' as const, name: 'a.csv', bytes: csvOf(rowOf, rows) };
  const today = { year: 2026, month: 11, day: 29 };
  const start = processorTime();
  const memory = await openSource(source, { headingRow: 1 }, undefined, today, new Lists(), undefined);
  if (isFault(memory)) throw new Error(memory.fault);
  summarise(memory);
  return { memory, ms: processorTime() - start };
}

function found(memory: Memory, check: string): number {
  return summarise(memory).groups.reduce((sum, group) => sum + (group.check === check ? group.count : 0), 0);
}

describe('100,000 rows', () => {
  let plain: Opened;
  beforeAll(async () => {
    // A first opening warms up what all others profit by.
    await open(PLAIN, ROWS / 10);
    plain = await open(PLAIN);
  }, PATIENCE_MS);

  it('of a plain list are nearly silent', () => {
    expect(plain.memory.order.count).toBe(ROWS);
    expect(summarise(plain.memory).counts.error).toBeLessThan(ROWS / 1000);
  });

  it.each<[string, string, (row: Row) => Partial<Row>]>([
    ['in one webaanvraag', 'overfull-bundle', () => ({ number: '7' })],
    ['with one e-mail address', 'shared-email', () => ({ email: 'info@example.nl' })],
    ['of companies that are written alike', 'company-spelling', alike()],
    ['of one company under one key', 'same-key-different-company', () => ({ companyId: '1' })],
  ])('%s cost no more than so many plain ones', { timeout: PATIENCE_MS }, async (_, check, become) => {
    const { memory, ms } = await open((nth) => ({ ...PLAIN(nth), ...become(PLAIN(nth)) }));
    expect(found(memory, check)).toBeGreaterThan(0);
    expect(ms / plain.ms).toBeLessThan(MOST_TIMES);

    const edit: Change = { kind: 'cell', row: ROWS / 2, column: 11, text: 'ander@example.nl' };
    const start = processorTime();
    change(memory, [edit], { kind: 'typed' });
    summarise(memory);
    undo(memory);
    summarise(memory);
    expect((processorTime() - start) / (2 * ms)).toBeLessThan(MOST_OPENINGS);
  });
});

describe('one company of 100,000 rows', () => {
  it.each([2, 500])(
    'in %i spellings is shown and answered in time',
    { timeout: PATIENCE_MS },
    async (ways) => {
      const spellings = spellingsOf(ways);
      const { memory, ms } = await open((nth) => ({
        ...PLAIN(nth),
        company: spellings[nth % ways]!,
        companyId: '',
      }));
      const count = ROWS - Math.ceil(ROWS / ways);
      expect(found(memory, 'company-spelling')).toBe(count);
      const group = summarise(memory).groups.find(({ check }) => check === 'company-spelling')!.key;

      let start = performance.now();
      const page = listGroup(memory, group)
        .slice(-AT_ONCE)
        .map((one) => findingView(memory, one));
      expect((performance.now() - start) / ms).toBeLessThan(MOST_OPENINGS);
      expect(page).toHaveLength(AT_ONCE);
      const [{ key, others, facts }] = page as [FindingView];
      expect(others.at(-1)!.facts.becomes).toBe(facts.shown);

      start = performance.now();
      mend(memory, { what: 'some', group, keys: [key], other: others.length - 1 });
      expect(found(memory, 'company-spelling')).toBe(0);
      undo(memory);
      expect(found(memory, 'company-spelling')).toBe(count);
      expect((performance.now() - start) / (2 * ms)).toBeLessThan(MOST_OPENINGS);
    },
  );
});

/** The same letters with other capitals. */
function spellingsOf(ways: number): string[] {
  return Array.from({ length: ways }, (_, way) =>
    [...'bouwbedrijf'].map((letter, nth) => ((way >> nth) & 1 ? letter.toUpperCase() : letter)).join(''),
  );
}

/** One company, in several spellings and under no key. */
function alike(): (row: Row) => Partial<Row> {
  const forms = ['Bedrijf B.V.', 'bedrijf bv', 'BEDRIJF', 'Bedrijf BV', 'Bedrijf  b.v.'];
  let nth = 0;
  return () => ({ company: forms[nth++ % forms.length]!, companyId: '' });
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Given, keyOf } from '../checks/keys.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import type { RowId } from '../model/table.ts';
import { askedIn } from './asked.ts';
import { Lists } from './lists.ts';
import type { Memory } from './memory.ts';
import { openSource } from './opening.ts';

// What is found in rows that share a key, by numbers and with the facts made late, is what is found when the key of every row is made as a text
// and each check is asked about all who gave the same.

const HEADINGS = [
  ...['WebaanvraagNr', 'Opleiding Code', 'ContactpersoonIsDeelnemer', 'Bedrijfsnaam', 'Bedrijf ExternID'],
  ...['Bedrijf ExternSource', 'Contactpersoon voorletters', 'Contactpersoon achternaam'],
  ...['Contactpersoon e-mail', 'Deelnemer voorletters', 'Deelnemer voornaam', 'Deelnemer achternaam'],
  ...['Deelnemer geboortedatum', 'Deelnemer e-mail', 'Deelnemer ExternID', 'Deelnemer ExternSource'],
];
const cells: readonly fc.Arbitrary<string>[] = [
  fc.constantFrom('', '7', '07', '8'),
  fc.constantFrom('BHV', 'EHBO', ''),
  fc.constantFrom('Ja', 'Nee', ''),
  fc.constantFrom('Bos', 'bos b.v.', ' Bos', 'Vos', ''),
  fc.constantFrom('1', '2', ''),
  fc.constantFrom('crm', 'CRM ', ''),
  fc.constantFrom('J.', 'K.', ''),
  fc.constantFrom('Berg', 'Bergh', 'Dal', ''),
  fc.constantFrom('a@example.nl', 'A@example.nl', 'geen', ''),
  fc.constantFrom('J.', 'J. ', 'K.', ''),
  fc.constantFrom('Jan', 'Éva', '', 'Kees'),
  fc.constantFrom('Berg', ' Berg', 'Dal', ''),
  fc.constantFrom('03-04-1985', '3-4-1985', '13-08-1991', ''),
  fc.constantFrom('a@example.nl', ' A@example.nl', 'b@example.nl', 'é@example.nl', 'geen', ''),
  fc.constantFrom('1', ' 1', '2', 'A', 'a', ''),
  fc.constantFrom('crm', 'hr', ''),
];
/** One person on one opleiding in two webaanvragen, which chance alone hardly makes. */
const ENROLLED = [
  ...['BHV', 'Nee', 'Bos', '1', 'crm', 'J.', 'Berg', 'a@example.nl', 'J.', 'Jan', 'Berg', '03-04-1985'],
  ...['a@example.nl', '1', 'crm'],
];
const twice = [
  ['7', ...ENROLLED],
  ['8', ...ENROLLED],
];
const table = fc.array(
  fc.tuple(...cells).map((row): string[] => row),
  { minLength: 2, maxLength: 24 },
);

async function open(rows: readonly (readonly string[])[]): Promise<Memory> {
  const csv = [HEADINGS, ...rows].map((row) => row.join(';')).join('\r\n');
  const source = { kind: 'file' as const, name: 'a.csv', bytes: new TextEncoder().encode(csv) };
  const today = { year: 2026, month: 11, day: 29 };
  const made = await openSource(source, { headingRow: 1 }, undefined, today, new Lists(), undefined);
  if (isFault(made)) throw new Error(made.fault);
  return made;
}

interface Told {
  check: string;
  row: RowId;
  column: number | undefined;
  trust: string | undefined;
  facts: Facts;
}

function byTexts(memory: Memory): Told[] {
  const all: Told[] = [];
  const text = (row: RowId) => (field: FieldPath) =>
    memory.byField.get(field)?.text(memory.table.slot(row)) ?? '';
  for (const check of askedIn(memory.layout).table) {
    const keys = new Map<string, Given[]>();
    for (const id of memory.order.rows())
      for (const by of check.keys) {
        const key = keyOf(by, text(id));
        const row = { id, text: text(id), has: (field: FieldPath) => text(id)(field).trim() !== '' };
        if (key !== '') keys.set(key, [...(keys.get(key) ?? []), { row, by }]);
      }
    for (const [key, given] of keys)
      for (const { facts, row, field } of given.length < 2 ? [] : check.look(given, key)) {
        const trust = typeof check.mend?.trust === 'function' ? check.mend.trust(facts) : check.mend?.trust;
        const column = field === undefined ? undefined : memory.fields.get(field);
        all.push({ check: check.id, row: row ?? given[0]!.row.id, column, trust, facts });
      }
  }
  return all;
}

function byIndex(memory: Memory): Told[] {
  const all: Told[] = [];
  memory.rows.visit(({ check, row, column, trust, facts }) => {
    if (check.scope === 'table') all.push({ check: check.id, row, column, trust, facts });
  });
  return all;
}

const sorted = (all: readonly Told[]) => all.map((one) => JSON.stringify(one)).sort();

it('finds by numbers what is found by texts', async () => {
  const found = new Set<string>();
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const memory = await open(rows);
      const all = byIndex(memory);
      expect(sorted(all)).toEqual(sorted(byTexts(memory)));
      for (const { check, trust } of all) found.add(`${check} ${trust}`);
    }),
    { numRuns: 150, examples: [[twice]] },
  );
  // Both that can be mended and that can only be told, or nothing was compared.
  expect(found).toContain('same-person-different-key ask');
  expect(found).toContain('same-person-different-key undefined');
  expect(found.size).toBeGreaterThan(6);
});

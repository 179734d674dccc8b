import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import { inlineRows, sampleXlsx } from '../read/sample-xlsx.ts';
import type { Source } from './face.ts';
import { createSession } from './session.ts';

// Relations of an accountant's office: AdminPulse's workbook of three sheets, and a free list such as Admin IS | Consult gives.

const HEADINGS =
  'Status;Type;Naam;Voornaam;Klantcode;Nr. boekhouding;Rechtsvorm;Ondernemingsnummer;BTW-nummer;Rijksregisternummer;E-mail';
const COMPANY =
  'Klant;Bedrijf;Bakkerij Voorbeeld;;K001;0001;BV;0566988259;BE0566988259;;info@voorbeeld.example';
const PERSON = 'Klant;Persoon;Peeters;Els;K002;0002;;;;85.07.30-033.28;els@voorbeeld.example';
const rowsOf = (lines: readonly string[]) => inlineRows(lines.map((line) => line.split(';')));
const SHEETS = [
  {
    name: 'Instructies',
    data: rowsOf(['Hoe vul je dit in', 'Naam;De naam van de relatie', 'E-mail;Kolom V']),
  },
  { name: 'Relaties', data: rowsOf([HEADINGS, COMPANY, PERSON]) },
  {
    name: 'Gelinkte Relaties',
    data: rowsOf(['Relatie;Gelinkte relatie;Soort', ...Array(9).fill('K001;K002;Zaakvoerder')]),
  },
];

async function opened(source: Source) {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  const open = await session.open(source, {});
  if (isFault(open)) throw new Error(open.fault);
  return { session, open };
}
const csv = (...lines: string[]): Source => ({
  kind: 'file',
  name: 'lijst.csv',
  bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`),
});
const checksIn = (groups: { check: string }[]) => groups.map(({ check }) => check);

describe('relations', () => {
  it.each([
    ['as AdminPulse gives them', [0, 1, 2]],
    ['the other way round', [2, 1, 0]],
  ])('the sheet with the relations is opened, %s, and the other two are named', async (_, order) => {
    const bytes = sampleXlsx({ sheets: order.map((at) => SHEETS[at]!) });
    const { session, open } = await opened({ kind: 'file', name: 'klanten.xlsx', bytes });
    expect(open.layout.id).toBe('adminpulse');
    expect(open.notices.sheet).toBe('Relaties');
    const told = open.summary.groups.find(({ check }) => check === 'several-sheets')!;
    const [finding] = session.findings(told.key, 0, 1);
    expect(JSON.stringify(finding?.facts)).toContain('Gelinkte Relaties');
    expect(open.summary.counts.error).toBe(0);
  });

  it('opens the sheet that is called Relaties, also where the instructions look more like a list', async () => {
    const told = {
      name: 'Instructies',
      data: rowsOf(['Voornaam;Achternaam;E-mail;Telefoon;Postcode;Plaats;Land', 'x;x;x;x;x;x;x']),
    };
    const bytes = sampleXlsx({ sheets: [told, SHEETS[1]!, SHEETS[2]!] });
    const file: Source = { kind: 'file', name: 'klanten.xlsx', bytes };
    const { session, open } = await opened(file);
    expect([open.layout.id, open.notices.sheet]).toEqual(['adminpulse', 'Relaties']);
    const again = await session.open(file, { sheet: 'Instructies' });
    expect(again).toMatchObject({ layout: { id: 'webaanvragen' }, notices: { sheet: 'Instructies' } });
  });

  it('knows a free list of clients by its headings', async () => {
    const { open } = await opened(
      csv('Dossiernummer;Firmanaam;KBO-nummer;E-mail;GSM', '12;Bakkerij;0566.988.259;a@b.example;0470123456'),
    );
    expect(open.layout.id).toBe('adminpulse');
    expect(open.summary.counts.error).toBe(0);
  });

  it('gives back the zeros that Excel took, of an enterprise number and of a national number', async () => {
    const { session } = await opened(
      csv(
        HEADINGS,
        'Klant;Bedrijf;Bakkerij;;K1;1;BV;566988259;;;',
        'Klant;Persoon;Peeters;Els;K2;2;;;;1010112301;',
      ),
    );
    const { counts, columns } = session.mend({ what: 'safe' });
    expect(counts.error).toBe(0);
    const { view } = session.view({ filter: 'all' });
    const ids = ['Ondernemingsnummer', 'Rijksregisternummer'].map(
      (heading) => columns.find((one) => one.heading === heading)!.column,
    );
    const { rows } = session.window({ view, from: 0, to: 2, columns: ids });
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['0566988259', ''],
      ['', '01010112301'],
    ]);
  });

  it('tells that national numbers are there, and neither finding nor log holds one', async () => {
    const { session, open } = await opened(csv(HEADINGS, PERSON, PERSON.replace('33.28', '33.29')));
    const { groups } = open.summary;
    expect(checksIn(groups)).toEqual(expect.arrayContaining(['citizen-number', 'malformed-national-number']));
    const group = groups.find(({ check }) => check === 'citizen-number')!;
    expect(group).toMatchObject({ severity: 'hint', trust: 'ask', count: 1 });
    const facts = groups.flatMap(({ key }) => session.findings(key, 0, 9).map((one) => one.facts));
    expect(JSON.stringify(facts)).not.toMatch(/85\.?07\.?30/);
    session.mend({ what: 'group', group: group.key });
    const row = session.window({ view: session.view({ filter: 'all' }).view, from: 1, to: 2, columns: [] });
    session.edit([{ kind: 'remove', row: row.rows[0]!.row }], { kind: 'rows' });
    const log = session.log();
    expect(log.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['cell', '••.••.••-•••.••', ''],
      ['removed', expect.stringContaining('Peeters · Els · K002 · 0002 · ••.••.••-•••.••'), undefined],
    ]);
  });

  it('wants a name, and of a person a first name too', async () => {
    const { open } = await opened(
      csv(HEADINGS, PERSON.replace('Els', ''), COMPANY.replace('Bakkerij Voorbeeld', '')),
    );
    expect(open.summary.groups.find(({ check }) => check === 'nameless-relation')).toMatchObject({
      severity: 'error',
      count: 2,
    });
  });
});

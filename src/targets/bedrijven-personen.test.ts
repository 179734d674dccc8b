import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEDRIJVEN_PERSONEN } from '../layouts/bedrijven-personen.ts';
import { layoutFromHeadings } from '../layouts/template.ts';
import type { FieldPath } from '../model/field.ts';
import type { TargetChoices } from '../model/target.ts';
import { bedrijvenPersonen } from './bedrijven-personen.ts';
import { type SampleRow, subjectOf } from './sample-subject.ts';
import { againstSchema, parseXml, type XmlElement } from './sample-xml.ts';

// Who comes into the import of bedrijven and personen, from each layout, once and where he belongs, and what is told because it does not.

const [CSV, XLSX, XML] = bedrijvenPersonen.forms;
const SCHEMA = parseXml(readFileSync('docs/schemas/bedrijven-personen.xsd'));

function make(rows: readonly SampleRow[], choices: TargetChoices = {}, more = {}) {
  const produced = bedrijvenPersonen.make(subjectOf(rows, more), CSV!, choices);
  const files = produced.tables!.map(({ cells: [headings = [], ...cells], suffix, from }) => {
    const records = cells.map((row) =>
      Object.fromEntries(headings.map((heading, at) => [heading, row[at]!]).filter(([, one]) => one !== '')),
    );
    return { headings, records, suffix, from };
  });
  return { ...produced, files, people: files.flatMap(({ records }) => records) };
}
const told = (list: readonly { says: { nl: string }; count: number; rows?: readonly number[] }[] = []) =>
  list.map(({ says, count, rows = [] }) => `${count} ${says.nl.split(/[;:]/)[0]} ${rows.join(',')}`);

const COMPANY: SampleRow = {
  'bedrijf.externId': 'B007',
  'bedrijf.externSource': 'crm',
  'bedrijf.naam': 'Jansen Bouw',
};
const EVA: SampleRow = {
  'persoon.externId': '0012',
  'persoon.externSource': 'hr',
  'persoon.achternaam': 'Bakker',
};
const JAN: SampleRow = { ...EVA, 'persoon.externId': '0013', 'persoon.achternaam': 'Smit' };

describe('from a list of participants', () => {
  const request: SampleRow = {
    'bedrijf.naam': 'Jansen Bouw',
    'contactpersoon.achternaam': 'Dam',
    'contactpersoon.emailadres': 'dam@b.example',
  };

  it('takes each person with the bedrijf once, the contactpersoon among them', () => {
    const made = make([
      { ...request, 'deelnemer.achternaam': 'Een', 'deelnemer.emailadres': 'een@b.example' },
      {
        ...request,
        'deelnemer.achternaam': 'Twee',
        'deelnemer.vrijveldCode': 'VrijveldX',
        'deelnemer.vrijveldWaarde': '01',
      },
      { ...request, 'deelnemer.achternaam': 'Een', 'deelnemer.emailadres': 'een@b.example' },
    ]);
    expect(made.people).toEqual([
      { Bedrijfsnaam: 'Jansen Bouw', 'Persoon achternaam': 'Dam', 'Persoon e-mail': 'dam@b.example' },
      { Bedrijfsnaam: 'Jansen Bouw', 'Persoon achternaam': 'Een', 'Persoon e-mail': 'een@b.example' },
      {
        Bedrijfsnaam: 'Jansen Bouw',
        'Persoon achternaam': 'Twee',
        'Persoon VrijveldDefinitie 1': 'VrijveldX',
        'Persoon VrijveldData 1': '01',
      },
    ]);
    expect(told(made.otherwise)).toEqual(['1 rij over wie al in een andere rij staat 4']);
    expect(made.fellAway).toEqual([]);
  });

  it('puts a contactpersoon who is the deelnemer too together, and names a row with nobody', () => {
    const both = { ...request, 'deelnemer.achternaam': 'Dam', 'deelnemer.emailadres': 'dam@b.example' };
    const made = make([
      { ...both, 'contactpersoon.telefoonnummer': '0612345678', 'deelnemer.voornaam': 'Dee' },
      { 'opleiding.code': 'BHV' },
    ]);
    expect(made.people).toMatchObject([{ 'Persoon voornaam': 'Dee', 'Persoon telefoon': '0612345678' }]);
    expect(told(made.fellAway)).toEqual(['1 rij waarin niemand staat 3']);
  });

  it('makes nobody of a land that is filled down a column, and tells it', () => {
    const made = make([
      { 'bedrijf.adres.landCode': 'NL', 'deelnemer.achternaam': 'Particulier' },
      { 'bedrijf.adres.landCode': 'NL' },
    ]);
    expect(made.people).toEqual([{ 'Persoon achternaam': 'Particulier' }]);
    expect(told(made.fellAway)).toEqual([
      '2 land, bron, categorie of vrij veld waar geen bedrijf of persoon bij staat 2,3',
    ]);
  });

  it('holds what the template has a column for, and nothing else', () => {
    const held: FieldPath[] = [
      'bedrijf.naam',
      'deelnemer.vrijveldCode',
      'contactpersoon.adres.landCode',
      'relatie.klantcode',
    ];
    const away: FieldPath[] = [
      'opleiding.code',
      'webaanvraagNr',
      'opmerking',
      'relatie.rijksregisternummer',
      'persoon.titel',
    ];
    expect([...held, ...away].filter(bedrijvenPersonen.holds)).toEqual(held);
  });
});

describe('a key', () => {
  it('makes one of what is said twice, capitals ignored, and the later row overwrites the earlier', () => {
    const made = make([
      { ...COMPANY, ...EVA, 'persoon.voornaam': 'Eva', 'persoon.telefoonnummer': '0611111111' },
      { ...COMPANY, ...JAN, 'bedrijf.externId': 'b007', 'bedrijf.adres.plaats': 'Gent' },
      { ...COMPANY, ...EVA, 'persoon.externSource': 'HR', 'persoon.telefoonnummer': '0622222222' },
    ]);
    expect(made.people).toMatchObject([
      { 'Bedrijf plaats': 'Gent', 'Persoon voornaam': 'Eva', 'Persoon telefoon': '0622222222' },
      { 'Bedrijf plaats': 'Gent', 'Persoon achternaam': 'Smit' },
    ]);
    expect(told(made.fellAway)).toEqual(['1 gegeven dat een latere regel over dezelfde anders zegt 2']);
    expect(told(made.otherwise)).toEqual(['1 rij over wie al in een andere rij staat 4']);
  });

  it('does not let a row for one alone undo or repeat a link', () => {
    const made = make([COMPANY, { ...COMPANY, ...EVA }, EVA, JAN]);
    expect(made.people).toMatchObject([
      { Bedrijfsnaam: 'Jansen Bouw', 'Persoon achternaam': 'Bakker' },
      { 'Persoon achternaam': 'Smit' },
    ]);
    expect(told(made.otherwise)).toEqual(['1 rij over wie al in een andere rij staat 2']);
    expect(told(made.fellAway)).toEqual([
      '1 rij zonder bedrijf van iemand die op een andere regel een bedrijf heeft 4',
    ]);
  });

  it('is not made up: two of one name without more stay two', () => {
    const made = make([
      { 'persoon.achternaam': 'Jansen', 'persoon.voornaam': 'Jo' },
      { 'persoon.achternaam': 'Jansen', 'persoon.voornaam': 'Jo', 'persoon.telefoonnummer': '06' },
    ]);
    expect(made.people).toHaveLength(2);
  });

  it('gets the source that was chosen, where there is an id', () => {
    const { people } = make(
      [{ 'relatie.type': 'Bedrijf', 'relatie.naam': 'Bakkerij', 'relatie.klantcode': 'K1' }, EVA],
      { bron: 'AdminPulse' },
    );
    expect(people).toMatchObject([
      { 'Bedrijf ExternId': 'K1', 'Bedrijf ExternSource': 'AdminPulse' },
      { 'Persoon ExternSource': 'hr' },
    ]);
  });

  it('adds categories up to five, and a free field said again gets the later value', () => {
    const category = (n: number) => ({ 'bedrijf.categorieGroep': 'G', 'bedrijf.categorie': `C${n}` });
    const free = (value: string) => ({
      'bedrijf.vrijveldCode': 'VrijveldA',
      'bedrijf.vrijveldWaarde': value,
    });
    const rows = [1, 2, 3, 4, 5, 6].map((n) => ({ ...COMPANY, ...category(n), ...free(`w${n}`) }));
    const made = make(rows);
    expect(made.people).toMatchObject([
      {
        'Bedrijf Category 5': 'C5',
        'Bedrijf VrijveldDefinitie 1': 'VrijveldA',
        'Bedrijf VrijveldData 1': 'w6',
      },
    ]);
    expect(told(made.fellAway)).toEqual([
      '5 gegeven dat een latere regel over dezelfde anders zegt 2,3,4,5,6',
      '1 categorie of vrij veld na het vijfde 7',
    ]);
  });
});

describe('more than 10,000 rows', () => {
  const of = (company: number, person: number): SampleRow => ({
    'bedrijf.externId': `${company}`,
    'bedrijf.externSource': 'crm',
    'persoon.externId': `${company}.${person}`,
    'persoon.externSource': 'hr',
  });

  it('become numbered files in which the rows of a bedrijf stand together', () => {
    const rows = Array.from({ length: 10_500 }, (_, n) => of(n % 3, Math.floor(n / 3)));
    const { files } = make(rows);
    expect(files.map(({ suffix, records }) => [suffix, records.length])).toEqual([
      ['-1', 7000],
      ['-2', 3500],
    ]);
    for (const { headings } of files)
      expect(headings).toEqual(BEDRIJVEN_PERSONEN.columns.map((c) => c.heading));
    const companies = files.map(({ records }) => new Set(records.map((one) => one['Bedrijf ExternId'])));
    expect(companies.map((one) => [...one])).toEqual([['0', '1'], ['2']]);
    expect(files[1]!.from!.slice(0, 2)).toEqual([4, 7]);
  });

  it('of one bedrijf go into several files, and that is told', () => {
    const { files, otherwise } = make(Array.from({ length: 10_001 }, (_, n) => of(1, n)));
    expect(files.map(({ records }) => records.length)).toEqual([10_000, 1]);
    expect(otherwise![0]).toMatchObject({ count: 10_001 });
  });
});

describe('headings', () => {
  it('that were pasted rule, and what they have no column for is named', () => {
    const made = make([{ ...COMPANY, ...EVA }], {
      kopregel: 'Bedrijf ExternId;Naam bedrijf;Eigen;Persoon achternaam',
    });
    expect(made.files[0]!.headings).toEqual([
      'Bedrijf ExternId',
      'Naam bedrijf',
      'Eigen',
      'Persoon achternaam',
    ]);
    expect(made.layout?.columns).toHaveLength(4);
    expect(told(made.fellAway)).toContain(
      '1 waarde voor Bedrijf ExternSource, waarvoor het eigen sjabloon geen kolom heeft 2',
    );
  });

  it('of an own template that is open rule when it is one of bedrijven and personen', () => {
    const { layout } = layoutFromHeadings(
      ['Persoon achternaam', 'Bedrijfsnaam'],
      's.xlsx',
      BEDRIJVEN_PERSONEN,
    );
    const { files } = make([{ ...COMPANY, ...EVA }], {}, { ownTemplate: layout });
    expect(files[0]!.headings).toEqual(['Persoon achternaam', 'Bedrijfsnaam']);
  });
});

it('has the same name each time when that is chosen', () => {
  expect(make([EVA], { naam: 'vast' }).stem).toBe('bedrijven-personen');
  expect(make([EVA]).stem).toBeUndefined();
});

it('writes the workbook with the same cells', () => {
  const rows = [{ ...COMPANY, ...EVA }, JAN];
  const { workbooks } = bedrijvenPersonen.make(subjectOf(rows), XLSX!, {});
  expect(workbooks![0]!.sheets[0]!.rows).toEqual(
    bedrijvenPersonen.make(subjectOf(rows), CSV!, {}).tables![0]!.cells,
  );
});

describe('XML', () => {
  const xml = (rows: readonly SampleRow[]) => bedrijvenPersonen.make(subjectOf(rows), XML!, {});
  const golden = readFileSync('src/targets/golden/bedrijven-personen.xml', 'utf8');

  it('is as the golden file says', () => {
    const rows: SampleRow[] = [
      {
        ...COMPANY,
        ...EVA,
        'bedrijf.naam': 'Jansen & Zonen <Bouw>',
        'bedrijf.adres.landCode': 'NL',
        'bedrijf.categorieGroep': 'Branche',
        'bedrijf.categorie': 'Bouw',
        'persoon.telefoonnummer': '0612345678',
        'persoon.opmerking': 'Regel 1\nRegel 2',
        'persoon.vrijveldCode': 'VrijveldPas',
        'persoon.vrijveldWaarde': '0007',
      },
      JAN,
      { ...COMPANY, 'bedrijf.externId': 'B008' },
    ];
    expect(new TextDecoder().decode(xml(rows).files[0]!.bytes)).toBe(golden);
  });

  it('says the same as the table, whatever the texts, and is as its schema says', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    const field = fc.constantFrom(...BEDRIJVEN_PERSONEN.columns.flatMap(({ field: one }) => one ?? []));
    const row = fc.dictionary(field as fc.Arbitrary<string>, text, { maxKeys: 12 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const { files } = xml(rows as SampleRow[]);
        const document = parseXml(files[0]!.bytes);
        expect(againstSchema(document, SCHEMA)).toEqual([]);
        const [, ...cells] = files[0]!.cells!;
        const written = cells.map((record) =>
          record.filter((cell) => cell.trim() !== '').map((cell) => cell.replace(UNWRITABLE, '\ufffd')),
        );
        expect(document.children.map(leaves)).toEqual(written);
      }),
    );
  });

  it('puts a mark where XML has no character, and tells the row', () => {
    const { files, fellAway } = xml([{ ...EVA, 'persoon.voornaam': 'E\u0001va' }]);
    expect(parseXml(files[0]!.bytes).children[0]!.children[0]!.children.at(2)!.text).toBe('E\ufffdva');
    expect(told(fellAway)).toEqual(['1 teken dat in XML niet mag 2']);
  });

  it('is not as its schema says when an element is elsewhere, and is not read when a tag is open', () => {
    const faulty = new TextEncoder().encode(golden.replaceAll('Achternaam', 'Familienaam'));
    expect(againstSchema(parseXml(faulty), SCHEMA)).not.toEqual([]);
    expect(() => parseXml(new TextEncoder().encode(golden.replace('</Rij>', '')))).toThrow();
  });
});

const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Texts in the order of the document, which is that of the template's columns. */
function leaves({ children, text }: XmlElement): string[] {
  return children.length === 0 ? [text] : children.flatMap(leaves);
}

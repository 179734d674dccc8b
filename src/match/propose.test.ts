import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import type { ReferenceKind } from '../model/reference.ts';
import { inlineRows, sampleXlsx } from '../read/sample-xlsx.ts';
import { joinReferences } from './join.ts';
import { proposedColumns, type ReferenceProposal, readReference, referenceFrom, takenAs } from './propose.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(name: string, content: string | Uint8Array): Promise<ReferenceProposal> {
  const proposal = await readReference({
    name,
    bytes: typeof content === 'string' ? bytes(content) : content,
  });
  if (isFault(proposal)) throw new Error(proposal.fault);
  return proposal;
}

const fields = ({ columns }: ReferenceProposal) => columns.map(({ field }) => field);

const PERSON_JSON = {
  id: '6f9619ff-8b86-d011-b42d-00c04fc964ff',
  voorletters: 'J.',
  voornaam: 'Jan',
  tussenvoegsels: null,
  achternaam: 'Smit',
  inactief: false,
  adres: { adres1: 'Dorpsstraat 1', postcode: '1234 AB', plaats: 'Ede', landCode: 'NL' },
  email1: 'jan@a.example',
  email2: 'smit@a.example',
  geboortedatum: '1980-02-01T00:00:00',
  bedrijf: { id: 'b1', naam: 'Alfa' },
  auditTrail: { gewijzigd: { door: 'x' } },
};

describe('what a list is', () => {
  it.each<[string, string, string, ReferenceKind | undefined]>([
    [
      'personen of the screen',
      'export.csv',
      'PersoonId;Voorletters;Tussenvoegsels;Achternaam;Geboortedatum;E-mail 1;E-mail 2;Bedrijf\n1;J.;;Smit;01-02-1980;a@a.nl;;Alfa',
      'persoon',
    ],
    [
      'bedrijven of the screen',
      'export.csv',
      'BedrijfId;Bedrijfsnaam;Plaats;E-mail;ExternId;ExternSource\n1;Alfa;Ede;a@a.nl;2;CRM',
      'bedrijf',
    ],
    ['bedrijven by the name of the file', 'Bedrijven.csv', 'Id;Naam;Code\n1;Alfa;2', 'bedrijf'],
    [
      'opleidingen',
      'export.csv',
      'Code;Naam;Startdatum;Einddatum;Aantal plaatsen vrij\nA;Alfa;01-02-2026;02-02-2026;3',
      'opleiding',
    ],
    ['opleidingssoorten', 'opleidingssoorten.csv', 'Code;Naam\nA;Alfa', 'opleidingssoort'],
    [
      'users of Moodle',
      'users.csv',
      'id,username,firstname,lastname,email,idnumber,institution\n3,jan@a.nl,Jan,Bos,jan@a.nl,7,Alfa',
      'moodle-gebruiker',
    ],
    [
      'users of Moodle, in Dutch',
      'download.csv',
      'Gebruikersnaam;Voornaam;Achternaam;E-mailadres;Nummer (ID)\njan@a.nl;Jan;Bos;jan@a.nl;7',
      'moodle-gebruiker',
    ],
    ['personen of the API', 'x.json', JSON.stringify([PERSON_JSON]), 'persoon'],
    [
      'opleidingen of the API',
      'x.json',
      '[{"id":"1","code":"A","naam":"Alfa","startDatum":"2026-05-01T09:00:00","opleidingStatusId":"TeStarten"}]',
      'opleiding',
    ],
    [
      'webaanvragen of the API',
      'x.json',
      '[{"id":"1","aantalDeelnemers":2,"contactpersoonIsDeelnemer":false,"contactpersoon":{"achternaam":"Vos"},"bedrijf":{"naam":"Alfa"}}]',
      'webaanvraag',
    ],
    [
      'their deelnemers',
      'x.json',
      '[{"id":"1","webaanvraagId":"9","voorletters":"J.","achternaam":"Vos","geboorteDatum":"1980-02-01","emailadres":"a@a.nl"}]',
      'webaanvraag-deelnemer',
    ],
    [
      'their opleidingen',
      'x.json',
      '[{"id":"1","webaanvraagId":"9","opleidingId":"2","code":"A","naam":"Alfa"}]',
      'webaanvraag-opleiding',
    ],
    ['something else', 'x.csv', 'Kleur;Maat\nrood;3', undefined],
  ])('%s', async (_, name, content, kind) => expect((await read(name, content)).kind).toBe(kind));

  it('is read from a workbook too, below a title', async () => {
    const data = inlineRows([
      ['Personen uit Coachview'],
      ['Voorletters', 'Achternaam', 'Geboortedatum'],
      ['J.', 'Smit', '01-02-1980'],
    ]);
    const proposal = await read('lijst.xlsx', sampleXlsx({ sheets: [{ data }] }));
    expect(proposal).toMatchObject({ kind: 'persoon', records: 1 });
    expect(fields(proposal)).toEqual(['voorletters', 'achternaam', 'geboorteDatum']);
  });

  it.each<[string, string, number, number | undefined]>([
    ['an array', '[{"id":1,"achternaam":"A"},{"id":2,"achternaam":"B"}]', 2, undefined],
    ['one record', '{"id":1,"achternaam":"A"}', 1, undefined],
    ['a page', '{"totaal":5,"pagina":1,"items":[{"id":1,"achternaam":"A"}]}', 1, 5],
    [
      'pages in an array',
      '[{"items":[{"id":1,"achternaam":"A"}]},{"items":[{"id":2,"achternaam":"B"}]}]',
      2,
      undefined,
    ],
    ['arrays in an array', '[[{"id":1,"achternaam":"A"}],[{"id":2,"achternaam":"B"}]]', 2, undefined],
    ['lines', '{"id":1,"achternaam":"A"}\r\n\n{"id":2,"achternaam":"B"}\n', 2, undefined],
    ['arrays on lines', '[{"id":1,"achternaam":"A"}]\n[{"id":2,"achternaam":"B"}]', 2, undefined],
    [
      'indented pages one behind the other',
      `${JSON.stringify([{ id: 1, achternaam: 'A' }], null, 2)}\n${JSON.stringify([{ id: 2, achternaam: 'B' }], null, 2)}`,
      2,
      undefined,
    ],
    ['with a byte order mark', '\ufeff[{"id":1,"achternaam":"A"}]', 1, undefined],
  ])('%s of JSON', async (_, text, records, stated) => {
    const proposal = await read('personen.json', text);
    expect(proposal).toMatchObject({ kind: 'persoon', records });
    expect(proposal.stated).toBe(stated);
    expect(referenceFrom(proposal, proposedColumns(proposal)).isWhole).toBe(stated === undefined);
  });

  it.each(['[Naam];Achternaam\n1;2', '[1, 2', '{"a":'])(
    '%j is no JSON of records, and read as text',
    async (text) => {
      expect((await read('personen.csv', text)).table.columns.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['', 'empty'],
    ['%PDF-1.7', 'not-a-table'],
  ])('%j is told as a fault', async (text, fault) => {
    expect(await readReference({ name: 'x', bytes: bytes(text) })).toMatchObject({ fault });
  });
});

describe('what its columns are', () => {
  it('of the API, those inside others included', async () => {
    const proposal = await read('x.json', JSON.stringify([PERSON_JSON]));
    const told = Object.fromEntries(proposal.columns.map(({ heading, field }) => [heading, field]));
    expect(told).toEqual({
      id: 'id',
      voorletters: 'voorletters',
      voornaam: 'voornaam',
      achternaam: 'achternaam',
      inactief: undefined,
      'adres.adres1': 'adres.adres1',
      'adres.postcode': 'adres.postcode',
      'adres.plaats': 'adres.plaats',
      'adres.landCode': 'adres.landCode',
      email1: 'emailadres',
      email2: 'emailadres',
      geboortedatum: 'geboorteDatum',
      'bedrijf.id': 'bedrijfId',
      'bedrijf.naam': 'bedrijf.naam',
      'auditTrail.gewijzigd.door': undefined,
    });
    const list = referenceFrom(proposal, proposedColumns(proposal));
    expect(list.columns.get('emailadres')?.map((column) => column.text(0))).toEqual([
      'jan@a.example',
      'smit@a.example',
    ]);
    expect([list.text('geboorteDatum', 0), list.has('tussenvoegsels'), list.count]).toEqual([
      '1980-02-01T00:00:00',
      false,
      1,
    ]);
  });

  it('is not sure where the contents say otherwise, or only the contents say so', async () => {
    const proposal = await read(
      'personen.csv',
      'Achternaam;E-mail;Contact via\nSmit;geen;a@a.nl\nBos;ook geen;b@a.nl',
    );
    expect(proposal.columns).toMatchObject([
      { field: 'achternaam', isSure: true, evidence: { heading: 1 } },
      { field: 'emailadres', isSure: false, evidence: { heading: 1, contents: 0 } },
      { isSure: true },
    ]);
    const other = await read('personen.csv', 'Achternaam;Bereikbaar\nSmit;a@a.nl\nBos;b@a.nl');
    expect(other.columns[1]).toMatchObject({
      field: 'emailadres',
      isSure: false,
      evidence: { heading: 0, contents: 1 },
      samples: ['a@a.nl', 'b@a.nl'],
    });
  });

  it('can be taken for another kind, and confirmed otherwise', async () => {
    const proposal = await read('lijst.csv', 'Code;Naam\nA;Alfa');
    expect(proposal.isSure).toBe(false);
    const other = takenAs(proposal, 'opleidingssoort');
    expect(other.kind).toBe('opleidingssoort');
    const list = referenceFrom(other, [
      { column: 1, field: 'code' },
      { column: 0, field: 'code' },
    ]);
    expect([list.text('code', 0), list.has('naam')]).toEqual(['Alfa', false]);
  });
});

describe('parts of a list', () => {
  it('make one, in which a column that a part lacks is unknown', async () => {
    const parts = await Promise.all(
      ['Achternaam;E-mail;Voorletters\nSmit;a@a.nl;J.', 'Achternaam;E-mail;E-mail 2\nBos;b@a.nl;c@a.nl'].map(
        (text) => read('personen.csv', text),
      ),
    );
    const lists = parts.map((part) => referenceFrom(part, proposedColumns(part)));
    const whole = joinReferences(lists);
    expect([whole.count, whole.has('voorletters'), whole.text('achternaam', 1)]).toEqual([2, false, 'Bos']);
    expect(whole.columns.get('emailadres')?.map((column) => column.text(1))).toEqual(['b@a.nl', 'c@a.nl']);
    expect(joinReferences(lists, false).isWhole).toBe(false);
    expect(() => joinReferences([])).toThrow(RangeError);
  });
});

import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

// A file for the API, or an answer of it, opened as the list itself: the same webaanvragen, in the layout of the import.

async function opened(name: string, bytes: Uint8Array): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  const answer = await session.open({ kind: 'file', name, bytes }, {});
  if (isFault(answer)) throw new Error(`not opened: ${answer.fault}`);
  expect(answer.layout.id).toBe('webaanvragen');
  return session;
}

const openedJson = (value: unknown) =>
  opened('antwoord.json', new TextEncoder().encode(JSON.stringify(value)));

async function bodies(session: Session): Promise<string> {
  const made = await session.makeTarget({
    form: 'api-json',
    choices: { opleiding: 'weglaten' },
    inSpiteOfErrors: true,
    withoutErrorRows: false,
  });
  if (made.outcome !== 'made') throw new Error('held back');
  return new TextDecoder().decode(made.files[0]!.bytes);
}

const contactpersoon = { voornaam: 'Contact', achternaam: 'Persoon', emailadres: 'contact@example.nl' };
const nemer = (n: number) => ({ voornaam: 'Deel', achternaam: `Nemer ${n}`, geboorteDatum: '1985-04-03' });

const SCHEMA = new URL('../../docs/schemas/webaanvraag-post.schema.json', import.meta.url);
const isBody = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')),
);

describe('an answer of the API as the file', () => {
  it('the three examples that Coachview published come back as they are, with the count that is theirs', async () => {
    const contact = { voornaam: 'Contact', achternaam: 'Persoon' };
    const [een, twee] = ['Nemer 1', 'Nemer 2'].map((achternaam) => ({ voornaam: 'Deel', achternaam }));
    const published = [
      { opmerking: 'Een persoon schrijft alleen zichzelf in', contactpersoon: contact },
      {
        opmerking: 'Een persoon schrijft alleen anderen in',
        contactpersoon: contact,
        deelnemers: [een, twee],
      },
      {
        opmerking: 'Een persoon schrijft zichzelf en anderen in',
        contactpersoon: contact,
        deelnemers: [contact, een, twee],
      },
    ];
    for (const body of published) expect(isBody(body), JSON.stringify(isBody.errors)).toBe(true);
    const made = JSON.parse(await bodies(await openedJson(published)));
    for (const body of made) expect(isBody(body), JSON.stringify(isBody.errors)).toBe(true);
    expect(made).toEqual(published.map((body, n) => ({ aantalPersonen: [1, 2, 3][n], ...body })));
  });

  it('needs nothing done to its columns, and is written as the import wants it', async () => {
    const session = await openedJson([
      { nummer: '1', contactpersoonIsDeelnemer: true, contactpersoon },
      { nummer: '2', contactpersoonIsDeelnemer: false, contactpersoon, deelnemers: [nemer(1), nemer(2)] },
    ]);
    const { groups, webaanvragen, rows } = session.summary();
    expect(groups.map(({ check }) => check)).not.toContain('moved-column');
    expect(groups.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([webaanvragen, rows]).toEqual([2, 3]);
    const written = await session.write({ bom: false, inSpiteOfErrors: false, withoutErrorRows: false });
    expect(written).toMatchObject({ outcome: 'written', proof: { rowsIn: 3, rowsOut: 3 } });
  });

  it('has an extra column for what the import does not know', async () => {
    const session = await openedJson([
      { nummer: '1', contactpersoon: { ...contactpersoon, functieId: 'f1' } },
    ]);
    expect(session.summary().groups.map(({ check }) => check)).toContain('extra-column');
  });

  it('whatever bodies are sent, they come back the same', async () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'abé ;"0'), minLength: 1, maxLength: 6 })
      .map((t) => `x${t}x`);
    const person = fc.record(
      { voornaam: text, achternaam: text, emailadres: text, externId: text, telefoonnummer: text },
      { requiredKeys: ['voornaam', 'achternaam'] },
    );
    const body = fc.record(
      {
        referentieNrKlant: text,
        aanvraagIsOrder: fc.boolean(),
        bedrijf: fc.record({ naam: text, externId: text }, { requiredKeys: ['naam'] }),
        contactpersoon: person,
        deelnemers: fc.uniqueArray(person, {
          minLength: 1,
          maxLength: 3,
          selector: ({ achternaam }) => achternaam.trim().toLowerCase().replace(/\s+/g, ' '),
        }),
      },
      { requiredKeys: ['contactpersoon'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 4 }), async (sent) => {
        const once = await bodies(await openedJson(sent));
        const again = await bodies(await opened('nogmaals.json', new TextEncoder().encode(once)));
        expect(again).toBe(once);
        const names = JSON.parse(once).map((one: (typeof sent)[number]) => [
          one.contactpersoon?.achternaam,
          one.bedrijf?.naam,
          one.deelnemers?.map(({ achternaam }) => achternaam),
        ]);
        expect(names).toEqual(
          sent.map((one) => [
            one.contactpersoon.achternaam,
            one.bedrijf?.naam,
            one.deelnemers?.map(({ achternaam }) => achternaam),
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

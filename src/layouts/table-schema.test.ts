import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_KINDS, type FieldPath, KIND_IDS } from '../model/field.ts';
import type { Layout, LayoutColumn, Provenance } from '../model/layout.ts';
import { fromTableSchema, toTableSchema } from './table-schema.ts';
import { layoutFromHeadings } from './template.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const optional = { requiredKeys: ['heading', 'kind', 'provenance', 'aliases'] } as const;
const column = fc.record(
  {
    heading: text,
    kind: fc.constantFrom(...KIND_IDS),
    provenance: fc.constantFrom<Provenance>('known', 'reconstructed', 'own'),
    aliases: fc.array(text, { maxLength: 3 }),
    field: fc.constantFrom<FieldPath>(...FIELD_KINDS.keys()),
    required: fc.boolean(),
    unique: fc.boolean(),
    maxLength: fc.integer({ min: 1, max: 500 }),
    oneOf: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: [...optional.requiredKeys] },
) as fc.Arbitrary<LayoutColumn>;
const layout = fc.record(
  {
    id: text,
    title: fc.record({ nl: text, en: text }),
    columns: fc.uniqueArray(column, { minLength: 1, maxLength: 8, selector: (c) => c.field ?? {} }),
    maxRows: fc.integer({ min: 1 }),
    source: text,
  },
  { requiredKeys: ['id', 'title', 'columns'] },
) as fc.Arbitrary<Layout>;

describe('a layout on disk', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(layout, (made) => {
        expect(fromTableSchema(toTableSchema(made))).toEqual(made);
      }),
    );
    expect(fromTableSchema(toTableSchema(WEBAANVRAGEN))).toEqual(WEBAANVRAGEN);
    const own = layoutFromHeadings(['Opleidingscode', 'Dieet'], 'mijn sjabloon.xlsx').layout;
    expect(fromTableSchema(`\uFEFF${toTableSchema(own)}`)).toEqual(own);
  });

  it('is a Table Schema that other tools read', () => {
    const schema = JSON.parse(toTableSchema(WEBAANVRAGEN));
    const byName = (name: string) => schema.fields.find((field: { name: string }) => field.name === name);
    expect(byName('WebaanvraagNr').type).toBe('string');
    expect(byName('Deelnemer geboortedatum')).toMatchObject({ type: 'date', format: '%d-%m-%Y' });
    expect(byName('Aanvraag is Order')).toMatchObject({ type: 'boolean', trueValues: ['Ja'] });
  });

  it('may come from elsewhere', () => {
    const foreign = {
      title: 'Cursisten',
      fields: [
        { name: 'Naam', type: 'string' },
        { name: 'Start', type: 'date' },
        { name: 'Plaatsen', type: 'integer', constraints: { required: true } },
        { name: 'Contact', type: 'string', format: 'email' },
      ],
    };
    const read = fromTableSchema(JSON.stringify(foreign)) as Layout;
    expect(read.title).toEqual({ nl: 'Cursisten', en: 'Cursisten' });
    expect(read.columns.map((c) => c.kind)).toEqual(['text', 'date', 'number', 'email']);
    expect(read.columns[2]?.required).toBe(true);
  });

  it.each([
    ['{', /not JSON/],
    ['[]', /JSON object/],
    ['{"columns":[]}', /"fields"/],
    ['{"fields":[]}', /empty/],
    ['{"fields":["A"]}', /Field 1: .*"name"/],
    ['{"fields":[{"name":"A"},{"name":3}]}', /Field 2: .*"name"/],
    ['{"fields":[{"name":"A","puntkomma":{"kind":"colour"}}]}', /Field 1: "kind" should be a kind/],
    ['{"fields":[{"name":"A","puntkomma":{"field":"__proto__"}}]}', /Field 1: "field" should be/],
    ['{"fields":[{"name":"A","constraints":{"maxLength":"9"}}]}', /"maxLength" should be a whole number/],
    ['{"fields":[{"name":"A"}],"puntkomma":{"version":2}}', /another version/],
    ['{"fields":[{"name":"A"}],"puntkomma":{"title":"x"}}', /"title" should be/],
    [
      '{"fields":[{"name":"A","puntkomma":{"field":"opmerking"}},{"name":"B","puntkomma":{"field":"opmerking"}}]}',
      /Field 2: "opmerking" is already/,
    ],
  ])('says what is wrong with %s', (json, problem) => {
    expect(fromTableSchema(json)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

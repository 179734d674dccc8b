import { describe, expect, it } from 'vitest';
import type { FieldPath, KindId } from '../model/field.ts';
import { isBelgian, landOf } from './belgian.ts';
import type { CellCheck, ExampleRow, RowCheck, RowSubject } from './check.ts';
import { type ColumnDerivation, concludeFrom } from './derivation.ts';
import { CHECKS } from './list.ts';

// Belgians on Dutch lists: recognised by what their row shows, and not judged by Dutch habits.

function rowOf(fields: ExampleRow): RowSubject {
  const text = (field: FieldPath) => fields[field] ?? '';
  return { id: 2, text, has: (field) => text(field).trim() !== '' };
}

describe('landOf', () => {
  it.each<[ExampleRow, string | undefined]>([
    [{ 'deelnemer.adres.landCode': 'België' }, 'BE'],
    [{ 'deelnemer.adres.landCode': 'NL', 'deelnemer.telefoonnummer': '+32470123456' }, 'NL'],
    [{ 'deelnemer.adres.postcode': '9000' }, 'BE'],
    [{ 'deelnemer.adres.postcode': 'B-9000' }, 'BE'],
    [{ 'deelnemer.adres.postcode': '3511 AB', 'deelnemer.emailadres': 'a@example.be' }, 'NL'],
    [{ 'deelnemer.telefoonnummer': '0032 470 12 34 56' }, 'BE'],
    [{ 'deelnemer.telefoonnummer': '06-12345678' }, 'NL'],
    [{ 'deelnemer.telefoonnummer': '061 23 45 67' }, undefined],
    [{ 'deelnemer.emailadres': 'a@example.be' }, 'BE'],
    [{ 'bedrijf.adres.postcode': '9000' }, 'BE'],
    [{ 'bedrijf.adres.postcode': '9000', 'deelnemer.adres.landCode': 'NL' }, 'NL'],
    [{ 'deelnemer.adres.postcode': '10115' }, undefined],
    [{ 'deelnemer.adres.landCode': 'Duitsland', 'deelnemer.emailadres': 'a@example.be' }, 'DE'],
    [{}, undefined],
  ])('%j', (fields, land) => {
    expect(landOf(rowOf(fields), 'deelnemer')).toBe(land);
    expect(isBelgian(rowOf(fields), 'deelnemer')).toBe(land === 'BE');
  });
});

const BELGIAN: readonly [KindId, FieldPath, string][] = [
  ['postcode', 'deelnemer.adres.postcode', '9000'],
  ['phone', 'deelnemer.telefoonnummer', '+32 470 12 34 56'],
  ['phone', 'deelnemer.telefoonnummer', '0470/12.34.56'],
  ['phone', 'deelnemer.telefoonnummer', '02/123 45 67'],
  ['phone', 'deelnemer.telefoonnummer', '061 23 45 67'],
  ['phone', 'deelnemer.telefoonnummer', '0800 12 345'],
  ['surname', 'deelnemer.achternaam', 'Van den Broeck'],
  ['surname', 'deelnemer.achternaam', 'De Smet'],
  ['surname', 'deelnemer.achternaam', 'Vandenberghe'],
  ['surname', 'deelnemer.achternaam', "D'Hondt"],
  ['surname', 'deelnemer.achternaam', 'van den Broeck'],
  ['country', 'deelnemer.adres.landCode', 'BE'],
];

it.each(BELGIAN)('finds nothing wrong with a Belgian %s: %s %j', (kind, field, text) => {
  const cells = CHECKS.filter((check): check is CellCheck => check.scope === 'cell');
  const column = {
    kind,
    field,
    mark: { heading: 'Kolom', kind, provenance: 'known' as const, aliases: [] },
    today: { year: 2026, month: 11, day: 22 },
    derive: <T>(derivation: ColumnDerivation<T>) => concludeFrom(derivation, []),
  };
  const cell = { text, stamp: { origin: 'text' as const, format: '', formula: false } };
  const inCell = cells.filter(
    (check) =>
      (check.applies === 'all' || check.applies.includes(kind)) && check.look(cell, column) !== undefined,
  );
  const rows = CHECKS.filter(
    (check): check is RowCheck =>
      check.scope === 'row' && check.only !== 'dossier' && check.severity !== 'hint',
  );
  const row = rowOf({
    'opleiding.code': 'BHV',
    'bedrijf.naam': 'Bouw',
    contactpersoonIsDeelnemer: 'Nee',
    'deelnemer.achternaam': 'Maes',
    'deelnemer.adres.landCode': 'BE',
    [field]: text,
  });
  const inRow = rows.filter((check) => [check.look(row, false) ?? []].flat().length > 0);
  expect([...inCell, ...inRow].map((check) => check.id)).toEqual([]);
});

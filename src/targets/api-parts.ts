import { KINDS } from '../kinds/list.ts';
import type { CalendarDate } from '../model/day.ts';
import type { FieldPath, PersonPart, PersonRole } from '../model/field.ts';
import { type Address, type CompanyBody, filled, type PersonBody } from './api-body.ts';

// A bedrijf and a person of one row as the API has them. Texts stay as they stand; only a date, which JSON has another form for, and a
// land, of which the API wants the code, are written anew.

/** Why something of a webaanvraag is not in its body. */
export type Lost =
  /** Another row of the webaanvraag says something else; the body has room for one. */
  | 'differs'
  /** A date, or a yes or no, that cannot be read. */
  | 'unreadable'
  /** A free field's code without a value, or the other way round. */
  | 'half-free-field'
  /** Coachview's own id of the opleiding is not known, and its name was not wanted in the remark. */
  | 'course';

/** Text of a field of the row; undefined when nothing stands there. */
type Read = (field: FieldPath) => string | undefined;

export function companyBody(read: Read): CompanyBody {
  return filled({
    naam: read('bedrijf.naam'),
    adres: address((part) => read(`bedrijf.adres.${part}`)),
    emailadres: read('bedrijf.emailadres'),
    telefoonnummer: read('bedrijf.telefoonnummer'),
    externId: read('bedrijf.externId'),
    externSource: read('bedrijf.externSource'),
  });
}

/** `lose` is told what of the person cannot go in. */
export function personBody(read: Read, role: PersonRole, lose: (why: Lost) => void): PersonBody {
  const text = (part: PersonPart) => read(`${role}.${part}`);
  return filled({
    voorletters: text('voorletters'),
    voornaam: text('voornaam'),
    tussenvoegsels: text('tussenvoegsels'),
    achternaam: text('achternaam'),
    adres: address((part) => text(`adres.${part}`)),
    emailadres: text('emailadres'),
    externId: text('externId'),
    externSource: text('externSource'),
    telefoonnummer: text('telefoonnummer'),
    geslacht: text('geslacht'),
    geboorteDatum: day(text('geboorteDatum'), lose),
    geboortePlaats: text('geboortePlaats'),
    vrijeveldenPersoon: freeField(text('vrijveldCode'), text('vrijveldWaarde'), lose),
  });
}

function address(text: (part: keyof Address) => string | undefined): Address | undefined {
  const land = text('landCode');
  const made = filled({
    adres1: text('adres1'),
    postcode: text('postcode'),
    plaats: text('plaats'),
    landCode: land === undefined ? undefined : String(KINDS.country.read(land) ?? land),
  });
  return Object.keys(made).length === 0 ? undefined : made;
}

function day(text: string | undefined, lose: (why: Lost) => void): string | undefined {
  if (text === undefined) return undefined;
  const date = KINDS.date.read(text) as CalendarDate | undefined;
  if (date !== undefined) return isoDate(date);
  lose('unreadable');
  return undefined;
}

function freeField(
  code: string | undefined,
  value: string | undefined,
  lose: (why: Lost) => void,
): Record<string, string> | undefined {
  if (code !== undefined && value !== undefined) return { [code.trim()]: value };
  if (code !== undefined || value !== undefined) lose('half-free-field');
  return undefined;
}

function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

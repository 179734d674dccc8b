import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { FieldPath } from '../../model/field.ts';
import { LAND_FIELDS, landOf, type Owner } from '../belgian.ts';
import type { Found, RowCheck, RowSubject } from '../check.ts';
import { bareDigits, isInternational, isNumberNearby, isNumberOf, isPlainDutch } from '../phone-numbers.ts';
import { quote } from '../quote.ts';

// Telephone numbers that are none. A number with a + is judged by its own land, one without by the land that the row shows, the Dutch rules
// being the rule when it shows none. A row check for that reason: the same digits are a number in Libramont and a slip in Utrecht.

const OWNERS: readonly Owner[] = ['bedrijf', 'contactpersoon', 'deelnemer', 'persoon'];
const PHONES = OWNERS.map((owner): FieldPath => `${owner}.telefoonnummer`);

/** Nine digits without their 0, an error of the workbook, a formula or a rounded number: other checks say more about those. */
const OF_OTHERS = /^(?:[1-9]\d{7,8}$|[#=']|\d(?:[.,]\d{1,14})?E\+)/i;
const GHOST = /[.,]0{1,2}$/;
const EXTENSION = /[ ,]{0,2}(?:ext|tst|toestel|x)[. ]{0,2}\d{1,5}$/i;
const ONE_NUMBER = /^\+?[\d ()./-]+$/;
const BETWEEN = /[;,|&\n]| \/ | - | (?:en|of|and|or|ou|et|und) /i;
const DIGITS_INSIDE = /\+?\(?\d[\d ()./-]{4,28}\d/;
/** Longer than two numbers with their words. */
const LONGEST = 120;

type Facts = {
  field: FieldPath;
  shown: string;
  /** `words`: no digit in it. `several`: more than one number. `beside`: a number with words around it. `none`: no number of `land`. */
  why: 'words' | 'several' | 'beside' | 'none';
  /** Two letters of the land by which it was judged; '' when the number names its own. */
  land: string;
  /** What the mend makes of it; null when there is nothing to propose. */
  becomes: string | null;
  /** The numbers beside that one, where there are several. */
  others: string[];
};
type Judged = Omit<Facts, 'field' | 'others'> & Partial<Pick<Facts, 'others'>>;

function numberIn(part: string): string | undefined {
  const digits = DIGITS_INSIDE.exec(part)?.[0].trim();
  return digits !== undefined && isNumberNearby(digits) ? digits : undefined;
}

function severalOrBeside(bare: string, land: string): Judged {
  const parts = ONE_NUMBER.test(bare) ? bare.split(/ - | ?\/ ?/) : bare.split(BETWEEN);
  const numbers = parts.map(numberIn).filter((number) => number !== undefined);
  const becomes = numbers[0] ?? null;
  const others = numbers.filter(
    (number, nth) => nth > 0 && numbers.findIndex((one) => bareDigits(one) === bareDigits(number)) === nth,
  );
  if (others.length > 0) return { shown: bare, why: 'several', land, becomes, others };
  return { shown: bare, why: becomes === null ? 'none' : 'beside', land, becomes };
}

/** A second 0 in front of a Dutch number makes it look international: 00612345678. */
function withOneZero(bare: string): string | null {
  const national = bare.slice(1);
  return bare.startsWith('00') && isNumberOf(national, 'NL') ? national : null;
}

function judge(text: string, row: RowSubject, owner: Owner): Judged | undefined {
  // As nearly every cell has it; nothing else is asked then.
  if (text === '' || isPlainDutch(text)) return undefined;
  const bare = withoutStraySpaces(text).trim();
  if (bare === '' || isPlainDutch(bare) || OF_OTHERS.test(bareDigits(bare)) || GHOST.test(bare))
    return undefined;
  if (bare.length > LONGEST) return { shown: bare, why: 'none', land: '', becomes: null };
  if (!/\d/.test(bare))
    return /\p{L}/u.test(bare) ? { shown: bare, why: 'words', land: '', becomes: '' } : undefined;
  const number = bare.replace(EXTENSION, '');
  if (!ONE_NUMBER.test(number)) return severalOrBeside(bare, landOf(row, owner) ?? 'NL');
  if (isInternational(number)) {
    if (isNumberOf(number, 'NL')) return undefined;
    const facts = severalOrBeside(bare, '');
    return facts.why === 'several' ? facts : { ...facts, why: 'none', becomes: withOneZero(number) };
  }
  // 351912345678 lacks only its +.
  if (!number.startsWith('0') && !number.startsWith('(') && isNumberOf(`+${number}`, 'NL')) return undefined;
  if (isNumberOf(number, 'NL')) return undefined;
  const shown = landOf(row, owner);
  if (shown !== undefined && shown !== 'NL' && isNumberOf(number, shown)) return undefined;
  // Where nothing shows the land, 02/123 45 67 may be Belgian; 06 is a Dutch mobile number that lost a digit.
  if (shown === undefined && !bareDigits(number).startsWith('06') && isNumberOf(number, 'BE'))
    return undefined;
  const facts = severalOrBeside(bare, shown ?? 'NL');
  return facts.why === 'several' ? facts : { ...facts, why: 'none', becomes: null };
}

const nameOf = (land: string, language: 'nl' | 'en'): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(land) ?? land;

export const malformedPhone: RowCheck<Facts> = {
  id: 'malformed-phone',
  scope: 'row',
  severity: 'warning',
  reads: LAND_FIELDS,
  silent: {
    byFilled: [],
    suspects: PHONES.map((field) => ({ field, isSuspect: (text) => text !== '' && !isPlainDutch(text) })),
  },
  look(row) {
    let all: Found<Facts>[] | undefined;
    for (let nth = 0; nth < PHONES.length; nth++) {
      const field = PHONES[nth]!;
      const judged = judge(row.text(field), row, OWNERS[nth]!);
      if (judged === undefined) continue;
      all ??= [];
      all.push({ facts: { field, others: [], ...judged }, field });
    }
    return all;
  },
  mend: {
    trust: ({ becomes }) => (becomes === null ? undefined : 'ask'),
    changes({ field, becomes }, { row }, { columnOf }) {
      const column = columnOf(field);
      if (row === undefined || column === undefined || becomes === null) return [];
      return [{ kind: 'cell', row, column, text: becomes }];
    },
    others: (facts) => facts.others.map((becomes) => ({ ...facts, becomes })),
  },
  text: {
    nl: {
      title: 'Telefoonnummer klopt niet',
      why: 'Coachview bewaart wat er staat; bellen of een sms sturen lukt er niet mee.',
      says({ shown, why, land }) {
        const here = `Hier staat ${quote(shown)}`;
        if (why === 'words') return `${here}; dat is geen nummer.`;
        if (why === 'several') return `${here}; dat zijn er meer dan één. Er past één nummer in.`;
        if (why === 'beside') return `${here}; er staat meer bij dan het nummer.`;
        return `${here}; ${land === '' ? 'zo is geen nummer in dat land' : `zo is geen nummer in ${nameOf(land, 'nl')}`}. Tel de cijfers na.`;
      },
      does: ({ becomes }) =>
        becomes === '' || becomes === null ? 'Maak de cel leeg' : `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Telephone number is not right',
      why: 'Coachview keeps what it says; nobody can be called or texted with it.',
      says({ shown, why, land }) {
        const here = `It says ${quote(shown)}`;
        if (why === 'words') return `${here}, which is no number.`;
        if (why === 'several') return `${here}, which is more than one. One number fits.`;
        if (why === 'beside') return `${here}; more stands there than the number.`;
        return `${here}; ${land === '' ? 'that is not a number of that country' : `that is not a number in ${nameOf(land, 'en')}`}. Count the digits.`;
      },
      does: ({ becomes }) =>
        becomes === '' || becomes === null ? 'Empty the cell' : `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      ...[
        '0612345678',
        '06-12 34 56 78',
        '+31 (0)6 12345678',
        '0031201234567',
        '020-1234567 tst. 12',
        '0800-1234',
        '-',
      ].map((text) => ({ row: { 'deelnemer.telefoonnummer': text } })),
      ...[
        '+351912345678',
        '351912345678',
        '+32 470 12 34 56',
        '02/123 45 67',
        '0470 12 34 56',
        '612345678',
      ].map((text) => ({
        row: { 'deelnemer.telefoonnummer': text },
      })),
      { row: { 'bedrijf.adres.landCode': 'België', 'deelnemer.telefoonnummer': '061 23 45 67' } },
      { row: { 'deelnemer.adres.landCode': 'DE', 'deelnemer.telefoonnummer': '030 123456' } },
    ],
    caught: [
      { row: { 'deelnemer.telefoonnummer': '061234567' } },
      { row: { 'deelnemer.telefoonnummer': '06123456789' } },
      { row: { 'bedrijf.adres.postcode': '3511 AB', 'bedrijf.telefoonnummer': '030-123456' } },
      { row: { 'deelnemer.telefoonnummer': '+3161234567' } },
      { row: { 'deelnemer.telefoonnummer': '06' } },
      {
        row: { 'deelnemer.telefoonnummer': '0612345678 / 0201234567' },
        mended: { 'deelnemer.telefoonnummer': '0612345678' },
      },
      {
        row: { 'deelnemer.telefoonnummer': 'Mob: 06-12345678' },
        mended: { 'deelnemer.telefoonnummer': '06-12345678' },
      },
      {
        row: { 'deelnemer.telefoonnummer': '00612345678' },
        mended: { 'deelnemer.telefoonnummer': '0612345678' },
      },
      {
        row: { 'deelnemer.achternaam': 'Bos', 'deelnemer.telefoonnummer': 'onbekend' },
        mended: { 'deelnemer.achternaam': 'Bos' },
      },
    ],
  },
};

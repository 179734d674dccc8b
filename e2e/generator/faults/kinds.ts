import { at } from '../truth.ts';
import { cellFault, type Fault } from './fault.ts';
import { COUNTRIES, EMAILS, ofPersons, PHONES, POSTCODES, YES_NO } from './places.ts';

// Values that are not what their kind wants: e-mail, telephone, postcode, yes or no, land, gender, codes.

/** In an address the land stands so many columns behind the postcode. */
const LAND_BEHIND = at('bedrijf.adres.landCode') - at('bedrijf.adres.postcode');
const YES = ['ja', 'JA', 'J', 'j', 'Yes', 'y', 'true', 'WAAR', '1', 'x', 'Ja.'];
const NO = ['nee', 'NEE', 'N', 'n', 'No', 'false', 'ONWAAR', '0', 'Neen'];
const LANDS: Record<string, readonly string[]> = {
  NL: ['Nederland', 'nl', 'Holland', 'The Netherlands', 'NLD'],
  BE: ['België', 'Belgie', 'Belgium', 'be', 'BEL'],
};

export const KINDS: readonly Fault[] = [
  cellFault({
    name: 'yes and no in other words',
    id: 'yes-no-spelling',
    back: 'safe',
    fields: YES_NO,
    becomes: (text, dice) => dice.pick(text === 'Ja' ? YES : NO),
  }),
  cellFault({
    name: 'neither yes nor no',
    id: 'yes-no-spelling',
    back: 'no',
    fields: ['aanvraagIsOrder'],
    becomes: (_, dice) => dice.pick(['misschien', '2', 'n.t.b.', '?']),
  }),
  cellFault({
    name: 'yes and no as booleans',
    id: 'yes-no-spelling',
    back: 'safe',
    only: ['raw-xlsx', 'library-workbook'],
    fields: YES_NO,
    becomes: (text) => ({ text: text === 'Ja' ? 'TRUE' : 'FALSE', boolean: text === 'Ja' }),
  }),
  cellFault({
    name: 'address wrapped',
    id: 'malformed-email',
    back: 'safe',
    fields: EMAILS,
    becomes: (text, dice) =>
      dice.pick([`mailto:${text}`, `J. Jansen <${text}>`, `<${text}>`, `${text}.`, `${text};`, `"${text}"`]),
  }),
  cellFault({
    name: 'slip in an address',
    id: 'malformed-email',
    back: 'ask',
    fields: EMAILS,
    becomes: (text, dice) =>
      dice.pick([
        text.replace('@', '@@'),
        text.replace('@', ' @ '),
        text.replace('.', ' .'),
        text.replace('@', '(at)'),
        text.replace(/\.(?=\w+$)/, ','),
        text.replace(/\.(?=\w+$)/, '..'),
      ]),
  }),
  cellFault({
    name: 'two addresses in one cell',
    id: 'malformed-email',
    back: 'ask',
    fields: EMAILS,
    becomes: (text, dice) => `${text}${dice.pick([', ', ' / ', '; '])}tweede.adres@example.nl`,
  }),
  cellFault({
    name: 'no address at all',
    id: 'malformed-email',
    back: 'no',
    fields: EMAILS,
    becomes: (text, dice) =>
      dice.pick(['geen', text.replace('@', '.'), text.replace(/@.*/, '@'), 'volgt nog']),
  }),
  cellFault({
    name: 'end of an address mistyped',
    id: 'email-typo',
    back: 'ask',
    fields: EMAILS,
    becomes(text, dice) {
      const slips = { com: ['con', 'comm', 'vom'], nl: ['nll', 'nk'], be: ['bee'] }[
        text.split('.').at(-1) ?? ''
      ];
      return slips && text.replace(/\w+$/, dice.pick(slips));
    },
  }),
  cellFault({
    name: 'number of a wrong length',
    id: 'malformed-phone',
    back: 'no',
    fields: PHONES,
    becomes: (text, dice) =>
      dice.pick([text.slice(0, -2).trimEnd(), `${text}12`, '06', 'onbekend', '0000000000']),
  }),
  cellFault({
    name: 'two numbers in one cell',
    id: 'malformed-phone',
    back: 'ask',
    fields: PHONES,
    becomes: (text) => `${text} / 0201234567`,
  }),
  cellFault({
    name: 'postcode written otherwise',
    id: 'postcode-notation',
    back: 'safe',
    fields: POSTCODES,
    becomes: (text, dice) =>
      /^\d{4} [A-Z]{2}$/.test(text)
        ? dice.pick([
            text.replace(' ', ''),
            text.toLowerCase(),
            `NL-${text}`,
            text.replace(' ', '').toLowerCase(),
          ])
        : `B-${text}`,
  }),
  cellFault({
    name: 'postcode of no country',
    id: 'malformed-postcode',
    back: 'no',
    fields: POSTCODES,
    becomes: (text, dice) =>
      dice.pick([
        /^\d{4} /.test(text) ? `0${text.slice(1)}` : '12',
        '1234 SA',
        '12',
        'Utrecht',
        '1234 ABC D',
      ]),
  }),
  cellFault({
    name: 'postcode of another land',
    id: 'mismatched-postcode',
    back: 'no',
    fields: POSTCODES,
    becomes(_, dice, row, column, draft) {
      const land = draft.text(row, column + LAND_BEHIND);
      if (land === '' || !draft.isFree(row, column + LAND_BEHIND)) return undefined;
      draft.claimCell(row, column + LAND_BEHIND);
      return land === 'NL' ? dice.pick(['9000', '10115']) : '1012 AB';
    },
  }),
  cellFault({
    name: 'land in words',
    id: 'unknown-country',
    back: 'ask',
    fields: COUNTRIES,
    becomes: (text, dice) => dice.pick(LANDS[text] ?? ['XX']),
  }),
  cellFault({
    name: 'land that does not exist',
    id: 'unknown-country',
    back: 'no',
    fields: COUNTRIES,
    becomes: (_, dice) => dice.pick(['XX', 'Utrecht', 'EU']),
  }),
  cellFault({
    name: 'gender that is none',
    id: 'unknown-gender',
    back: 'no',
    fields: ofPersons('geslacht'),
    becomes: (_, dice) => dice.pick(['q', '3', 'Jansen']),
  }),
  cellFault({
    name: 'gender in a mistyped word',
    id: 'unknown-gender',
    back: 'ask',
    fields: ofPersons('geslacht'),
    becomes: (text, dice) => {
      const slips = { M: ['manelijk', 'Mannelij', 'maale'], V: ['vrow', 'Vrouwe', 'mevrow.', 'vrouwelik'] }[
        text
      ];
      return slips && dice.pick(slips);
    },
  }),
  cellFault({
    name: 'telephone number behind an equals sign',
    id: 'formula-text',
    back: 'ask',
    fields: PHONES,
    becomes: (text) => (/^\+\d+$/.test(text) ? `=${text}` : undefined),
  }),
  cellFault({
    name: 'free field code with a sign',
    id: 'free-field-code',
    back: 'no',
    fields: ofPersons('vrijveldCode'),
    becomes: (text, dice) =>
      dice.pick([text.replace('veld', 'veld '), `${text}-1`, text.slice(8), `${text}MetEenVeelTeLangeNaam`]),
  }),
  cellFault({
    name: 'citizen number in a remark',
    id: 'citizen-number',
    back: 'ask',
    fields: ['opmerking'],
    // The number of the vendors' own examples; it belongs to nobody.
    becomes: (text, dice) =>
      /^\p{Lu}/u.test(text) ? `${dice.pick(['BSN: ', 'bsn ', 'BSN nr. '])}123456782, ${text}` : undefined,
  }),
  cellFault({
    name: 'text behind an equals sign',
    id: 'formula-text',
    back: 'ask',
    fields: ['opmerking'],
    becomes: (text, dice) => (/^\p{L}/u.test(text) ? `${dice.pick(['=', '@', '=+'])}${text}` : undefined),
  }),
  cellFault({
    name: 'formula in a field',
    id: 'formula-text',
    back: 'no',
    // Of a name it is also said that it has digits, or capitals only; rightly.
    allowed: ['digit-in-name', 'name-capitals'],
    fields: ['opmerking', 'bedrijf.naam', ...ofPersons('achternaam')],
    becomes: (_, dice) =>
      dice.pick(['=HYPERLINK("http://example.com";"klik")', '@SUM(A1:A9)', '-2+3', '=1+1', '+A1|B2!C3']),
  }),
];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fold, fold, foldAll, hashFold } from './fold.ts';
import { hashText, NO_HASH } from './hash-index.ts';
import { withoutLegalForm } from './legal-form.ts';
import { nearReasons } from './near-reasons.ts';

describe('fold', () => {
  it.each<[Fold, string, string]>([
    ['plain', " Zoë van 't Hof ", 'zoevanthof'],
    ['plain', 'PC-KLAS 77', 'pc-klas77'],
    ['plain', 'J.Jansen@X.nl', 'j.jansen@x.nl'],
    ['name', 'J. F.', 'jf'],
    ['name', 'Jansen-Bakker', 'jansenbakker'],
    ['name', 'Ĳsbrand Łukasz Ørsted Weiß', 'ijsbrandlukaszorstedweiss'],
    ['name', 'Иван', 'иван'],
    ['company', 'Café Noord B.V.', 'cafenoord'],
    ['company', 'B.V.', 'bv'],
    ['sharp', ' Zoë', ' Zoë'],
  ])('%s: %s', (how, text, expected) => expect(fold(text, how)).toBe(expected));

  it('its hash is that of the text, however it is made', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('Zoë B.V.', "van 't Hof", 'Jansen'),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<Fold>('plain', 'name', 'company', 'sharp'), (many, how) => {
        const whole = foldAll(many, how);
        expect(hashFold(many, how)).toBe(whole === '' ? NO_HASH : hashText(whole));
      }),
    );
  });
});

describe('withoutLegalForm', () => {
  it.each([
    ['Jansen B.V.', 'Jansen'],
    ['Jansen BV', 'Jansen'],
    ['Jansen b. v.', 'Jansen'],
    ['BV Jansen', 'Jansen'],
    ['Jansen Techniek B.V. i.o.', 'Jansen Techniek'],
    ['Stichting De Linde', 'De Linde'],
    ['Bakkerij Smit V.O.F.', 'Bakkerij Smit'],
    ['Peeters BVBA', 'Peeters'],
    ['Coöperatie Rijn U.A.', 'Rijn'],
    ['Müller GmbH', 'Müller'],
    ['Jansen Besloten Vennootschap', 'Jansen'],
    ['Jansen Holding B.V.', 'Jansen Holding'],
    ['B.V.', 'B.V.'],
    ['Seats', 'Seats'],
    ['', ''],
  ])('%s', (name, expected) => expect(withoutLegalForm(name)).toBe(expected));
});

describe('nearReasons', () => {
  it.each([
    ['Jansen', 'Jansen', []],
    ['Jansen ', 'Jansen', ['space']],
    ['van den Berg', 'vandenBerg', ['space']],
    ['jansen', 'Jansen', ['capital']],
    ['Zoe', 'Zoë', ['accent']],
    ["van 't Hof", 'van ’t Hof', ['apostrophe']],
    ['Jansen BV', 'Jansen B.V.', ['legal-form']],
    ['Jansen', 'Jansen B.V.', ['legal-form']],
    ['J.F.', 'JF', ['sign']],
    ['zoe ', 'Zoë', ['accent', 'capital', 'space']],
    ['jansen bv', 'Jansen B.V.', ['legal-form', 'capital']],
  ])('%s and %s', (a, b, expected) => {
    expect(nearReasons(a, b)).toEqual(expected);
    expect(nearReasons(b, a)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SSF } from 'xlsx';
import { showsDate } from './shows-date.ts';

describe('a format that shows a date', () => {
  it.each([
    ['dd\\-mm\\-yyyy', true],
    ['[$-413]d mmmm yyyy;@', true],
    ['[h]:mm', true],
    ['h:mm AM/PM', true],
    ['General', false],
    ['general', true], // A small g is an era to SheetJS; cell texts take General in any capitals out before.
    ['0000000000', false],
    ['0.00E+00', false],
    ['[Red]#,##0', false],
    ['"dag" 0', false],
    ['_-* #,##0.00_-', false],
    ['0\\-00', false],
    ['', false],
  ])('%s: %s', (format, is) => expect(showsDate(format)).toBe(is));

  it('is one to SheetJS too, whatever the format', () => {
    const part = fc.constantFrom(
      ...[
        'General',
        'general',
        'G',
        'g',
        '"',
        '"dag"',
        '\\',
        '\\-',
        '_',
        '_-',
        '*',
        '* ',
        '[',
        ']',
        '[h]',
        '[Red]',
        '[$-413]',
        '[]',
      ],
      ...[
        '0',
        '00',
        '#',
        '?',
        '.',
        ',',
        'E+',
        'E-',
        '%',
        '-',
        '@',
        ';',
        ' ',
        '/',
        ':',
        '(',
        ')',
        '1',
        '25',
        '\\-0',
        '0\\',
      ],
      ...[
        'd',
        'dd',
        'm',
        'yyyy',
        'h',
        's',
        'e',
        'b1',
        'B',
        'A',
        'a',
        'A/P',
        'am/pm',
        'AM/PM',
        '上午/下午',
        '上',
        'x',
        '€',
        'é',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const format = parts.join('');
        expect(showsDate(format)).toBe(SSF.is_date(format));
      }),
      { numRuns: 5000 },
    );
  });
});

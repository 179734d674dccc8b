import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, toHtml, toText } from './clipboard-text.ts';

describe('text of a clipboard', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', '0612345678', [['0612345678']]],
    ['nothing', '', [['']]],
    [
      'two by two as Excel writes it',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['line ends of a Mac and of Unix', 'a\nb\rc', [['a'], ['b'], ['c']]],
    ['an empty last row', 'a\r\n\r\n', [['a'], ['']]],
    ['empty cells at the end', 'a\t\t\r\n', [['a', '', '']]],
    ['a line break in a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a quote and a line break', '"zei ""ja""\nmeteen"', [['zei "ja"\nmeteen']]],
    ['quotes that Excel left alone', '"abc"\t5" pijp', [['"abc"', '5" pijp']]],
    ['a quote that is never closed', '"abc\tdef', [['"abc', 'def']]],
    ['something after the closing quote', '"a\tb"c', [['"a', 'b"c']]],
    ['spaces and semicolons', ' a ;b\t c', [[' a ;b', ' c']]],
  ])('%s', (_, text, rows) => {
    expect(fromText(text)).toEqual(rows);
  });

  it('comes back as it went, whatever the cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', '0', ' ', ';', '€'),
      maxLength: 6,
    });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        expect(fromText(toText(cells))).toEqual(cells);
      }),
    );
  });

  it('carries its number format, and no markup of the cells', () => {
    const html = toHtml([
      ['007', '<b>&"'],
      ['a\r\nb', ''],
    ]);
    expect(html).toContain(`mso-number-format:'\\@'`);
    expect(html).toContain('>007<');
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).toContain('a<br style="mso-data-placement:same-cell">b');
    expect(html).not.toContain('<b>');
  });
});

import { describe, expect, it } from 'vitest';
import { evenLineEnds, type LineEnd, usualLineEnd } from './line-ends.ts';

const CASES: { name: string; text: string; wanted: LineEnd; even: string }[] = [
  { name: 'nothing to do', text: 'a\r\nb\r\n', wanted: '\r\n', even: 'a\r\nb\r\n' },
  { name: 'a lone line feed', text: 'a\r\nb\nc', wanted: '\r\n', even: 'a\r\nb\r\nc' },
  { name: 'a lone carriage return', text: 'a\rb\nc', wanted: '\n', even: 'a\nb\nc' },
  { name: 'old Mac among the rest', text: 'a\r\nb\nc', wanted: '\r', even: 'a\rb\rc' },
  { name: 'line feeds between quotes stay', text: '"a\nb";c\r\nd', wanted: '\r\n', even: '"a\nb";c\r\nd' },
  { name: 'both', text: '"a\nb";c\nd\r\n', wanted: '\r\n', even: '"a\nb";c\r\nd\r\n' },
  { name: 'directly behind a quote', text: '"a"\n"b"\r\n', wanted: '\r\n', even: '"a"\r\n"b"\r\n' },
  { name: 'doubled quotes', text: '"a""\n";b\nc\r\n', wanted: '\r\n', even: '"a""\n";b\r\nc\r\n' },
  {
    name: 'a quote in the middle opens nothing',
    text: '5" pijp\n6" pijp\r\n',
    wanted: '\r\n',
    even: '5" pijp\r\n6" pijp\r\n',
  },
  { name: 'an open quote keeps the rest', text: 'a\n"b\nc', wanted: '\r\n', even: 'a\r\n"b\nc' },
];

describe('evenLineEnds', () => {
  it.each(CASES)('$name', ({ text, wanted, even }) => {
    expect(evenLineEnds(text, wanted, ';')).toBe(even);
    expect(evenLineEnds(even, wanted, ';')).toBe(even);
  });
});

describe('usualLineEnd', () => {
  it.each([
    ['a\r\nb\r\nc\n', '\r\n'],
    ['"a\nb\nc"\r\nd', '\r\n'],
    ['a\rb\r', '\r'],
    ['a', undefined],
  ])('%j', (text, end) => expect(usualLineEnd(text, ';')).toBe(end));
});

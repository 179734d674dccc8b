import { describe, expect, it } from 'vitest';
import { headingKey } from '../model/heading.ts';
import type { Delimiter } from '../model/notice.ts';
import { findDelimiter, findSepLine } from './delimiter.ts';

const CASES: { name: string; text: string; is: Delimiter | undefined; known?: string[] }[] = [
  { name: 'semicolons', text: 'a;b;c\n1;2;3\n', is: ';' },
  { name: 'commas', text: 'a,b,c\n1,2,3\n', is: ',' },
  { name: 'tabs', text: 'a\tb\n1\t2\n', is: '\t' },
  { name: 'bars', text: 'a|b\n1|2\n', is: '|' },
  { name: 'decimal commas under semicolons', text: 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', is: ';' },
  { name: 'delimiters between quotes do not count', text: 'a;b\n"1,2,3,4";x\n"1,2,3,4";y\n', is: ';' },
  { name: 'a title above', text: 'Lijst, voorjaar\n\na;b;c\n1;2;3\n4;5;6\n', is: ';' },
  { name: 'line breaks between quotes', text: 'a;b\n"x,y\nz,w";2\n"x,y\nz,w";2\n', is: ';' },
  { name: 'one column', text: 'naam\nJan\nPiet\n', is: undefined },
  { name: 'prose', text: 'Beste Jan,\nhierbij de lijst.\nMet groet\nPiet\nEde\n', is: undefined },
  { name: 'nothing', text: '', is: undefined },
  {
    name: 'known headings decide',
    text: 'Naam,Plaats;x,y\nEde;1,2,3,4\nEde;1,2,3,4\n',
    is: ',',
    known: ['Naam', 'y'],
  },
  { name: 'a quote that is never closed', text: 'a;"b;c\n1;2;3\n', is: ';' },
];

describe('findDelimiter', () => {
  it.each(CASES)('$name', ({ text, is, known = [] }) => {
    expect(findDelimiter(text, new Set(known.map(headingKey)))).toBe(is);
  });
});

describe('findSepLine', () => {
  it.each([
    ['sep=;\r\na;b', { delimiter: ';', length: 7 }],
    ['SEP=,\na,b', { delimiter: ',', length: 6 }],
    ['"sep=;"\r\na;b', { delimiter: ';', length: 9 }],
    ['sep=\t\na', { delimiter: '\t', length: 6 }],
    ['sep=:\na:b', { delimiter: undefined, length: 6 }],
    ['separator\n1', undefined],
    ['a;b\nsep=;', undefined],
  ])('%j', (text, expected) => expect(findSepLine(text)).toEqual(expected));
});

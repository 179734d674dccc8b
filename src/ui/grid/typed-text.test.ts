import { describe, expect, it } from 'vitest';
import { typedText } from './typed-text.ts';

describe('typed text', () => {
  it.each([
    ['plain', 'a', ' 007 ', ' 007 '],
    ['emptied', 'a', '', ''],
    ['untouched, line ends of Windows', 'a\r\nb', 'a\nb', 'a\r\nb'],
    ['untouched, line ends of an old Mac', 'a\rb', 'a\nb', 'a\rb'],
    ['a line more, as the others end', 'a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
    ['a line more', 'a\nb', 'a\nb\nc', 'a\nb\nc'],
  ])('%s', (_, before, typed, want) => {
    expect(typedText(before, typed)).toBe(want);
  });
});

import { describe, expect, it } from 'vitest';
import { fittingWidth, NARROWEST, numbersWidth, startWidth, WIDEST } from './widths.ts';

describe('widths', () => {
  it('grows with the longest line, within limits', () => {
    const short = fittingWidth('Naam', ['Jan']);
    expect(fittingWidth('Naam', ['Jan', 'Jan-Willem van den Berg'])).toBeGreaterThan(short);
    expect(fittingWidth('Naam', ['Jan\nJan\nJan\nJan'])).toBe(short);
    expect(fittingWidth('', ['x'.repeat(500)])).toBe(WIDEST);
    expect(fittingWidth('', [])).toBe(NARROWEST);
  });

  it('starts moderate, whatever stands in it', () => {
    expect(startWidth('', [])).toBeGreaterThan(NARROWEST);
    expect(startWidth('Opmerking', ['x'.repeat(500)])).toBeLessThan(WIDEST / 2);
  });

  it('has room for the highest row number', () => {
    expect(numbersWidth(1_000_001)).toBeGreaterThan(numbersWidth(9_999));
    expect(numbersWidth(3)).toBe(numbersWidth(9_999));
  });
});

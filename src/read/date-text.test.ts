import { describe, expect, it } from 'vitest';
import { dateFormat, dateText } from './date-text.ts';

describe('dateText writes a date by its value', () => {
  it.each([
    ['dd-mm-yyyy', 30634, false, '14-11-1983'],
    ['m/d/yy', 30634, false, '14-11-1983'],
    ['[$-413]d mmmm yyyy;@', 30634, false, '14-11-1983'],
    ['dd\\-mm\\-yyyy', 29172, true, '14-11-1983'],
    ['yyyy-mm-dd hh:mm', 45000.35416667, false, '15-03-2023 08:30'],
    ['dd-mm-yyyy', 45000.35416667, false, '15-03-2023 08:30'],
    ['yyyy-mm-dd', 44999.999999999, false, '15-03-2023'],
    ['dd-mm-yyyy', 1, false, '01-01-1900'],
    ['dd-mm-yyyy', 59, false, '28-02-1900'],
    ['dd-mm-yyyy', 60, false, '29-02-1900'],
    ['dd-mm-yyyy', 61, false, '01-03-1900'],
    ['dd-mm-yyyy', 0, false, '00-01-1900'],
    ['dd-mm-yyyy', 0, true, '01-01-1904'],
    ['dd-mm-yyyy', 60, true, '01-03-1904'],
    ['dd-mm-yyyy', 2958465, false, '31-12-9999'],
    ['hh:mm', 0.354166666666667, false, '08:30'],
    ['h:mm AM/PM', 0.75, false, '18:00'],
    ['hh:mm', 0, false, '00:00'],
    ['hh:mm', 45000.75, false, '15-03-2023 18:00'],
    ['[h]:mm', 1.5, false, '36:00'],
    ['mmm-yy', 45000, false, '15-03-2023'],
  ])('%s of %d (1904: %s) as %s', (format, serial, date1904, text) => {
    expect(dateText(serial, dateFormat(format), date1904)).toBe(text);
  });

  it.each([-1, 2958466, 1e10, Number.NaN])('%d is no date', (serial) => {
    expect(dateText(serial, dateFormat('dd-mm-yyyy'), false)).toBeUndefined();
  });

  it('does not take the letters of a literal or a colour for a date', () => {
    expect(dateFormat('[Red]h:mm "days"').timeOnly).toBe(true);
    expect(dateFormat('hh:mm\\d').timeOnly).toBe(true);
  });
});

import { said, sectionOf, tagsOf } from './small-xml.ts';

// Which number format each style of a workbook has. Whether a format shows a date or a code is decided elsewhere.

/** What Excel has built in, in the notation of SheetJS. The others are left to the country of the program, and are General to us. */
const BUILT_IN = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [56, '"上午/下午 "hh"時"mm"分"ss"秒 "'],
]);

/** Format codes by the number of a cell's style, out of the part with the styles; '' is General. */
export function listFormats(styles: string): string[] {
  const codes = new Map(BUILT_IN);
  for (const tag of tagsOf(sectionOf(styles, 'numFmts'), 'numFmt')) {
    const id = Number(said(tag, 'numFmtId'));
    const code = said(tag, 'formatCode');
    // Google writes a day and a month without the backslash that the dot between them needs.
    if (id > 0) codes.set(id, code === 'd.m' ? 'd\\.m' : code);
  }
  return tagsOf(sectionOf(styles, 'cellXfs'), 'xf').map(
    (tag) => codes.get(Number(said(tag, 'numFmtId') || 0)) ?? '',
  );
}

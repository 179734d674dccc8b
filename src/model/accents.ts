// Takes accents off letters. For comparing only.

const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}+/gu;
/** Letters that stay themselves when accents are taken off. */
const WHOLE_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const WHOLE = /[øłđıßæœþ]/g;

/** The letters without accents, small or large as they are given; `ĳ` becomes `ij`. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(WHOLE, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

import { withoutAccents } from '../model/accents.ts';

// Takes the legal form off a company's name: `Jansen B.V.` and `BV Jansen` are both `Jansen`. Only for comparing names.

/** Dutch, Belgian and neighbours' forms, without dots and spaces. */
const FORMS = new Set(
  (
    'bv nv vof cv ua ba wa ma bvio bvba sprl srl sa vzw asbl ivzw aisbl cvba scrl commv comm gcv snc scs ebvba cooperatie cooperatief ' +
    'stichting vereniging eenmanszaak maatschap gmbh ag kg ohg ug ev gbr ek se ltd limited plc llc inc sarl sas io'
  ).split(' '),
);
/** The longest is `coöperatief`. */
const LONGEST = 14;
/** A form in several words is written letter by letter: `B. V.`. */
const LONGEST_OF_SEVERAL = 2;
const SIGNS = /[^a-z]+/g;
const WRITTEN_OUT = /\b(?:besloten|naamloze) vennootschap\b|\bvennootschap onder firma\b/iu;

function isForm(words: readonly string[], from: number, to: number): boolean {
  let joined = '';
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (to - from > 1 && word.length > LONGEST_OF_SEVERAL) return false;
    joined += word;
  }
  return joined.length <= LONGEST && FORMS.has(withoutAccents(joined.toLowerCase()).replace(SIGNS, ''));
}

/** Takes forms off both ends; a name without any, or that is nothing else, stays as it is. */
export function withoutLegalForm(name: string): string {
  const words = name
    .replace(WRITTEN_OUT, 'BV')
    .split(/[\s,()]+/)
    .filter((word) => word !== '');
  let from = 0;
  let to = words.length;
  for (let taken = true; taken; ) {
    taken = false;
    // `B. V.` is a form in two words; the longest is tried first.
    for (const size of [4, 3, 2, 1]) {
      if (to - from > size && isForm(words, to - size, to)) {
        to -= size;
        taken = true;
      } else if (to - from > size && isForm(words, from, from + size)) {
        from += size;
        taken = true;
      }
    }
  }
  return from === 0 && to === words.length ? name : words.slice(from, to).join(' ');
}

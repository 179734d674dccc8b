// Writes out the character references of HTML before SheetJS reads it: it knows six names and no numbers, and would leave
// `Zo&euml;` as it is. The signs that markup is made of stay references.

/** Names of the characters 160 to 255, in order (HTML 4, 24.2). Files write accents in no other way by name. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, n): [string, string] => [name, String.fromCodePoint(160 + n)]),
  ['euro', '€'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['#39', "'"],
]);
const REFERENCE = /&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z]{2,8}\d{0,2});/g;
/** What these mean in markup must not become markup. */
const MARKUP = '<>&"';

export function writeOutEntities(html: string): string {
  return html.replace(REFERENCE, (reference, name: string) => {
    const character = NAMED.get(name) ?? (name.startsWith('#') ? fromNumber(name.slice(1)) : undefined);
    return character === undefined || MARKUP.includes(character) ? reference : character;
  });
}

function fromNumber(digits: string): string | undefined {
  const point = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

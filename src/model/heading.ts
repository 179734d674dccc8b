// How headings are compared: what a person would call the same heading is the same here.

/** No heading is told apart by what comes later; normalising megabytes of a wrongly quoted file would throw. */
const MOST_CHARACTERS = 500;

/** The heading without capitals, accents, spaces, hyphens and other signs: `Bedrijf e-mail` and `bedrijf Email` meet. */
export function headingKey(heading: string): string {
  return heading
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

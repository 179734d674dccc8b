// How headings are compared: what a person would call the same heading is the same here.

/** The heading without capitals, accents, spaces, hyphens and other signs: `Bedrijf e-mail` and `bedrijf Email` meet. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

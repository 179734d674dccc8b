// The two languages of the page. Dutch comes first everywhere.

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages; a forgotten translation does not compile. */
export type Bilingual<T = string> = Record<Language, T>;

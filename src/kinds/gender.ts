import { editDistance } from '../model/edit-distance.ts';
import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Gender. Which values the import takes is not published; Coachview's own link with Exact uses M, V and O, so those are written.

const WORDS: Record<string, string> = {
  M: 'm man mannelijk male mr heer dhr homme monsieur männlich herr h jongen',
  V: 'v vrouw vrouwelijk f female mevrouw mevr mw ms mrs w weiblich frau femme madame vrouwlijk meisje',
  O: 'o onbekend overig anders x onzijdig unknown other neutraal divers inconnu nvt niet-relevant',
};
const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([value, words]) =>
    words.split(' ').map((word): [string, string] => [word, value]),
  ),
);

/** Shorter words are one letter away from each other: `man`, `mrs`. */
const LEAST_LETTERS = 4;

/** What a word with one slip in it probably means: `vouw`, `mevrow`; undefined when nothing, or more than one thing, is that near. */
export function nearGender(text: string): string | undefined {
  const word = withoutStraySpaces(text).trim().replace(/\.$/, '').toLowerCase();
  if (word.length < LEAST_LETTERS || word.length > 20) return undefined;
  const near = new Set<string>();
  for (const [known, value] of MEANINGS)
    if (known.length >= LEAST_LETTERS && editDistance(word, known, 1) !== undefined) near.add(value);
  return near.size === 1 ? [...near][0] : undefined;
}

export const gender: Kind<string> = {
  id: 'gender',
  read: (text) => {
    const bare = withoutStraySpaces(text);
    if (bare.length > 20) return undefined;
    const word = bare.endsWith('.') ? bare.slice(0, -1) : bare;
    return MEANINGS.get(word.toLowerCase().replace(' ', '-'));
  },
  write: (value) => value,
  explain: {
    nl: {
      expected: 'M voor man, V voor vrouw, O voor onbekend.',
      example: 'V',
      coachview:
        'Coachview gebruikt het voor de aanhef. Welke woorden de import kent, is niet bekendgemaakt.',
    },
    en: {
      expected: 'M for man, V for woman, O for unknown.',
      example: 'V',
      coachview: 'Coachview uses it for the salutation. Which words the import knows has not been published.',
    },
  },
};

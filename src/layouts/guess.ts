import { isBlockHeading } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutColumn, LayoutGuess } from '../model/layout.ts';
import { knownHeadings } from './known-headings.ts';
import { LAYOUTS } from './list.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

// Which layout a file is for, by its headings alone. Webaanvragen is what this page is for, so another layout has to have clearly more to
// say for itself; and what a person chose is never guessed over.

/** One heading that only another layout knows may be a coincidence. */
const FEWEST_DECIDING = 2;
/** A fixed template with fewer of its columns than this is another list. */
const LEAST_OF_FIXED = 1 / 3;
/** So many of the headings that decide are told. */
const MOST_TOLD = 5;

interface Fit {
  layout: Layout;
  /** Headings that mean something in it. */
  known: readonly string[];
}

/** The likeliest layout for these headings, and why. Same headings, same guess. */
export function guessLayout(headings: readonly string[]): LayoutGuess {
  const filled = [...new Set(headings.filter((heading) => headingKey(heading) !== ''))];
  const usual = fitOf(WEBAANVRAGEN, filled);
  let best = usual;
  for (const layout of LAYOUTS) {
    if (layout === WEBAANVRAGEN || layout.direction === 'out') continue;
    const fit = fitOf(layout, filled);
    if (fit.known.length > best.known.length && isConvincing(fit, usual)) best = fit;
  }
  const { layout, known } = best;
  return {
    layout: layout.id,
    fits: known.length,
    headings: filled.length,
    deciding: (best === usual ? known : deciding(best, usual)).slice(0, MOST_TOLD),
  };
}

interface Vocabulary {
  /** Keys of headings, other names and short names. */
  keys: ReadonlySet<string>;
  /** Told letter by letter. */
  blocks: ReadonlySet<string>;
  begins: readonly string[];
}
const VOCABULARIES = new WeakMap<Layout, Vocabulary>();

function vocabularyOf(layout: Layout): Vocabulary {
  const known = VOCABULARIES.get(layout);
  if (known !== undefined) return known;
  const isBlock = ({ field }: LayoutColumn) => isBlockHeading(field);
  const made: Vocabulary = {
    keys: knownHeadings({ ...layout, columns: layout.columns.filter((column) => !isBlock(column)) }),
    blocks: new Set(layout.columns.filter(isBlock).map(({ heading }) => heading)),
    begins: (layout.free ?? []).map((one) => headingKey(one.begins)),
  };
  VOCABULARIES.set(layout, made);
  return made;
}

function fitOf(layout: Layout, headings: readonly string[]): Fit {
  const { keys, blocks, begins } = vocabularyOf(layout);
  const isKnown = (heading: string) => {
    const key = headingKey(heading);
    return blocks.has(heading) || keys.has(key) || begins.some((begin) => key.startsWith(begin));
  };
  return { layout, known: headings.filter(isKnown) };
}

function deciding({ known }: Fit, usual: Fit): string[] {
  return known.filter((heading) => !usual.known.includes(heading));
}

function isConvincing(fit: Fit, usual: Fit): boolean {
  if (deciding(fit, usual).length < FEWEST_DECIDING) return false;
  if (fit.layout.free !== undefined) return true;
  const hasBlock = fit.layout.columns.some(
    ({ field, heading }) => isBlockHeading(field) && fit.known.includes(heading),
  );
  return hasBlock || fit.known.length >= LEAST_OF_FIXED * fit.layout.columns.length;
}

/** The built-in layout with this id. */
export function builtIn(id: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.id === id);
}

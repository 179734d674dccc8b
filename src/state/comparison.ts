import type { ComparisonPage } from '../engine/shown-comparison.ts';
import { engine } from './engine.ts';

/** After the import: the file against the webaanvragen of Coachview, `to` not included; undefined when no list of them is used. */
export function compare(from: number, to: number): Promise<ComparisonPage | undefined> {
  return engine().ask('compare', from, to);
}

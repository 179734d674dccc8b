import type { WebaanvraagCard } from '../../engine/shown.ts';
import type { Words } from '../../text/words.ts';

/** What a webaanvraag is called on the page. */
export function requestName({ number }: Pick<WebaanvraagCard, 'number'>, words: Words['preview']): string {
  return number === '' ? words.noNumber : words.number(number);
}

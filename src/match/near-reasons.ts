import { withoutAccents } from '../model/accents.ts';
import type { NearReason } from '../model/match.ts';
import { withoutLegalForm } from './legal-form.ts';

// Says in what two texts differ that a fold has made equal. It is only asked about texts that are near.

const WITHOUT: Record<Exclude<NearReason, 'infix'>, (text: string) => string> = {
  space: (text) => text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ''),
  capital: (text) => text.toLowerCase(),
  accent: withoutAccents,
  apostrophe: (text) => text.replace(/['’‘ʼ´`′]/g, ''),
  'legal-form': withoutLegalForm,
  sign: (text) => text.replace(/[^\p{L}\p{M}\p{N}\s'’‘ʼ´`′]+/gu, ''),
};
type Plain = keyof typeof WITHOUT;
/** The legal form is taken off first, while its words still stand apart; of explanations that are as short, the earlier ones are told. */
const ORDER: readonly Plain[] = ['legal-form', 'apostrophe', 'sign', 'accent', 'capital', 'space'];

/** Every choice of reasons, the fewest first. */
const CHOICES: readonly (readonly Plain[])[] = Array.from({ length: 1 << ORDER.length }, (_, bits) =>
  ORDER.filter((_reason, nth) => (bits >> nth) % 2 === 1),
).sort((a, b) => a.length - b.length || rank(a) - rank(b));

function rank(choice: readonly Plain[]): number {
  return choice.reduce((sum, reason) => sum * ORDER.length + ORDER.indexOf(reason), 0);
}

/** The fewest reasons that account for the difference; none when the texts are the same, all when they differ in more than writing. */
export function nearReasons(a: string, b: string): NearReason[] {
  const without = (text: string, choice: readonly Plain[]) =>
    choice.reduce((rest, reason) => WITHOUT[reason](rest), text);
  return [...(CHOICES.find((choice) => without(a, choice) === without(b, choice)) ?? ORDER)];
}

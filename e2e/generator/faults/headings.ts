import type { Layout } from '../../../src/model/layout.ts';
import type { Dice } from '../dice.ts';
import type { Fault } from './fault.ts';
import { freeColumn, isFilled } from './room.ts';

// Headings that say the same in other words, or with a slip of the finger.

/** Other spellings of a heading that a person would read as the same. */
function spelled(heading: string, dice: Dice): string {
  return dice.pick([
    heading.toLowerCase(),
    heading.toUpperCase(),
    ` ${heading} `,
    heading.replaceAll(' ', '_'),
    heading.replace('e-mail', 'email').replace('ID', 'Id'),
    heading.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  ]);
}

/** Two letters changed places, where no spelling is left that surely means it. */
function mistyped(heading: string, dice: Dice): string {
  const place = dice.int(Math.ceil(heading.length / 2), heading.length - 3);
  return heading.slice(0, place) + heading[place + 1] + heading[place] + heading.slice(place + 2);
}

function renamed(
  name: string,
  back: 'safe' | 'ask',
  rename: (heading: string, id: number, dice: Dice, layout: Layout) => string,
): Fault {
  return {
    name,
    ids: ['renamed-column'],
    phase: 'columns',
    back,
    inject(draft, dice) {
      const column = freeColumn(
        draft,
        dice,
        ({ id, heading }) => heading === draft.headings[id] && isFilled(draft, id),
      );
      if (column === undefined) return undefined;
      const heading = rename(column.heading, column.id, dice, draft.truth.layout);
      if (heading === column.heading) return undefined;
      column.heading = heading;
      draft.claimColumn(column.id);
      return { expected: [{ check: 'renamed-column', column: column.id }] };
    },
  };
}

export const RENAMED: readonly Fault[] = [
  renamed('heading in other capitals, spaces or hyphens', 'safe', (heading, _, dice) =>
    spelled(heading, dice),
  ),
  renamed('heading under another name', 'safe', (heading, id, dice, layout) => {
    const { aliases } = layout.columns[id]!;
    return aliases.length === 0 ? heading : dice.pick(aliases);
  }),
  renamed('heading mistyped', 'ask', (heading, _, dice) => mistyped(heading, dice)),
];

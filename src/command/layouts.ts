import { LAYOUTS } from '../layouts/list.ts';
import { directionOf } from '../model/layout.ts';
import type { LayoutsWish } from './arguments.ts';
import { COMMAND_WORDS } from './words.ts';

// Which layouts there are, for a person or, with --json, for another program.

export function layoutList({ json, language }: LayoutsWish): string {
  const all = LAYOUTS.map((layout) => ({
    id: layout.id,
    title: layout.title[language],
    direction: directionOf(layout),
  }));
  if (json) return `${JSON.stringify(all, undefined, 2)}\n`;
  const width = Math.max(...all.map(({ id }) => id.length));
  const words = COMMAND_WORDS[language].direction;
  const lines = all.map(({ id, title, direction }) => `${id.padEnd(width)}  ${title} (${words[direction]})`);
  return `${lines.join('\n')}\n`;
}

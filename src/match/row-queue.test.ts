import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowQueue } from './row-queue.ts';

it('gives rows in order, whatever joins meanwhile', () => {
  // A negative one joins, another one takes the first out.
  const acts = fc.array(fc.integer({ min: -20, max: 30 }), { maxLength: 60 });
  fc.assert(
    fc.property(acts, (all) => {
      const queue = new RowQueue((row) => (row === 7 ? -1 : 100 - row));
      const plain: number[] = [];
      for (const act of [...all, ...all.map(() => 1)])
        if (act < 0) {
          queue.add(-act);
          if (act !== -7) plain.push(-act);
        } else expect(queue.next()).toBe(plain.sort((a, b) => a - b).pop());
    }),
  );
});

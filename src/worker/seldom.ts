import type { Watch } from '../engine/face.ts';

/** Nobody reads a number that changes more often; a page that is told of every column draws more than the thread counts. */
export const APART_MS = 80;

/** The same watch, told at most once in `APART_MS`: the first time at once, of the first rows and of a new phase always. */
export function seldom(watch: Watch, now: () => number = () => performance.now()): Watch {
  let toldAt = Number.NEGATIVE_INFINITY;
  let phase: Parameters<Watch>[0]['phase'] | undefined;
  return (progress) => {
    const at = now();
    if (at - toldAt < APART_MS && progress.phase === phase && progress.first === undefined) return;
    toldAt = at;
    phase = progress.phase;
    watch(progress);
  };
}

import type { Watch } from './face.ts';
import type { Memory } from './memory.ts';

// How far a change of the data is, told while it is being made. It only speaks where thousands of cells or rows are gone through; it knows
// nothing of time, and nothing hangs on it.

const BETWEEN_TELLING = 4096;

export class Pace {
  readonly #watch: Watch;
  /** The part of everything in which what is told now stands. */
  #from = 0;
  #to = 1;
  #changes = 0;
  /** It never goes back: a part may turn out to be larger than it seemed. */
  #done = 0;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** Whatever is told in the course of this stands in the part from `from` to `to`, 0 to 1, of where it is itself. */
  within<T>(from: number, to: number, act: () => T): T {
    const [low, high] = [this.#from, this.#to];
    this.#from = low + (high - low) * Math.min(1, from);
    this.#to = low + (high - low) * Math.min(1, to);
    try {
      return act();
    } finally {
      this.#from = low;
      this.#to = high;
    }
  }

  /** So many of so many are done; `makes`: each is a change. */
  at(nth: number, of: number, makes: boolean): void {
    if (makes) this.#changes += 1;
    if ((nth + 1) % BETWEEN_TELLING !== 0) return;
    this.#done = Math.max(this.#done, this.#from + ((this.#to - this.#from) * nth) / Math.max(of, nth + 1));
    this.#watch({ phase: 'changing', done: this.#done, rows: 0, changes: this.#changes });
  }
}

/** This, as a part of what is being told, when somebody watches. */
export function part<T>({ pace }: Memory, from: number, to: number, act: () => T): T {
  return pace === undefined ? act() : pace.within(from, to, act);
}

/** Goes through these and tells how far it is. `of`: how many they are about. */
export function* paced<T>({ pace }: Memory, all: Iterable<T>, of: number, makes = false): Iterable<T> {
  let nth = 0;
  for (const one of all) {
    yield one;
    pace?.at(nth, of, makes);
    nth += 1;
  }
}

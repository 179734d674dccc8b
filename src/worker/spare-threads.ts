import type { Source } from '../engine/face.ts';
import { type Body, Thread } from './thread.ts';

// The threads that wait for a file. They are used again: a new one would ask its script of the network, and after loading the page asks
// nothing unless a thread was lost.

/** One for the work, one for the file that may follow it. */
const THREADS = 2;

const NEXT_TO_NOTHING: Source = { kind: 'pasted', text: 'a\tb\n1\t2' };

const NOBODY = (): Body => ({
  endpoint: new MessageChannel().port1,
  end: () => undefined,
  onBreak: () => undefined,
});

export class SpareThreads {
  readonly #makeBody: () => Body;
  readonly #patience: number;
  #waiting: Thread[];

  constructor(makeBody: () => Body, patience: number) {
    this.#makeBody = makeBody;
    this.#patience = patience;
    this.#waiting = [this.#make()];
  }

  /** The one that is taken next; undefined when it has to be made. */
  get next(): Thread | undefined {
    return this.#waiting.find((thread) => !thread.isOver);
  }

  take(): Thread {
    const { next } = this;
    this.#waiting = this.#waiting.filter((thread) => thread !== next && !thread.isOver);
    return next ?? this.#make();
  }

  /** Takes back one that knows nothing yet; it is the next that is taken. */
  giveBack(thread: Thread): void {
    this.#waiting.unshift(thread);
  }

  /** Makes those that are missing besides the ones in use, so that nobody has to wait for them later. */
  complete(inUse: number): void {
    while (this.#waiting.length + inUse < THREADS) this.#waiting.push(this.#make());
  }

  /** Keeps a thread that is no longer needed for the next file, and a new one in the place of a lost one. */
  retire(thread: Thread): void {
    if (thread.isOver) {
      this.#waiting.push(this.#make());
      return;
    }
    this.#waiting.push(thread);
    // A session gives up its table when it opens another: this frees the memory of the earlier file, and of the lists.
    const empty = (s: Thread['session']): Promise<unknown> =>
      Promise.all([s.forget(), s.open(NEXT_TO_NOTHING, {})]);
    thread.ask(empty, this.#patience).catch(() => undefined);
  }

  /** One that is over from the beginning when the browser makes none: whoever asks it something is told so. */
  #make(): Thread {
    try {
      return new Thread(this.#makeBody());
    } catch {
      const none = new Thread(NOBODY());
      none.end({ fault: 'lost-worker' });
      return none;
    }
  }
}

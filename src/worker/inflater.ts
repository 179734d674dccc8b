import { refuse } from '../read/streamed/halt.ts';
import { type InflateElsewhere, Lost } from '../read/streamed/platform-inflate.ts';
import { type Asked, BUFFERS_BACK, type Line, type Told } from './inflating.ts';

// The engine's side of inflating in a thread of its own: hands over what is packed, piece by piece, and takes what comes of it. As long as the
// thread is not there, or when it is gone, it says so, and the engine's thread inflates by itself.

/** The thread as far as it is needed; tests put a message channel in its place. */
export interface InflatingBody {
  line: Line<Told, Asked>;
  /** Calls back when the thread broke down or was never there. */
  onBreak(broke: () => void): void;
}

/** Packed bytes handed over at a time, and how many times before any are asked for. */
const FEED = 256 * 1024;
const FED_AHEAD = 2;

/** The first and last of what a part's thread has told; whoever reads waits for `stir`. */
interface Part {
  told: Told[];
  stir: () => void;
  feed: () => void;
}

export class Inflater {
  readonly #parts = new Map<number, Part>();
  #body: InflatingBody | undefined;
  #isReady = false;
  #last = 0;

  /** Makes the thread. Where none can be made nothing is lost. */
  start(makeBody: () => InflatingBody): void {
    try {
      this.#body = makeBody();
    } catch {
      return;
    }
    this.#body.onBreak(() => this.#break());
    this.#body.line.addEventListener('message', ({ data }) => this.#hear(data));
  }

  readonly inflate: InflateElsewhere = (packed, declared) => {
    const line = this.#body?.line;
    return line !== undefined && this.#isReady ? this.#unpack(line, packed, declared) : undefined;
  };

  async *#unpack(
    line: Line<Told, Asked>,
    packed: Uint8Array,
    declared: Parameters<InflateElsewhere>[1],
  ): AsyncGenerator<Uint8Array> {
    const id = ++this.#last;
    let fed = 0;
    const feed = () => {
      if (fed >= packed.length) return;
      const some = new Uint8Array(packed.subarray(fed, fed + FEED));
      fed += some.length;
      line.postMessage({ ask: 'feed', part: id, packed: some, isLast: fed >= packed.length }, [some.buffer]);
    };
    const part: Part = { told: [], stir: () => undefined, feed };
    this.#parts.set(id, part);
    line.postMessage(
      { ask: 'begin', part: id, declared: { crc: declared.crc, unpacked: declared.unpacked } },
      [],
    );
    for (let times = 0; times < FED_AHEAD; times++) feed();
    let used: ArrayBuffer[] = [];
    let isOver = false;
    try {
      for (;;) {
        const told = part.told.shift();
        if (told?.tell === 'piece') {
          const { piece } = told;
          used.push(piece.buffer);
          yield piece;
          if (used.length < BUFFERS_BACK) continue;
          line.postMessage({ ask: 'go on', part: id, buffers: used }, used);
          used = [];
        } else if (told?.tell === 'end') {
          isOver = true;
          if (told.how === 'lost') throw new Lost();
          return told.how === 'whole' ? undefined : refuse({ fault: 'damaged' });
        } else if (this.#body === undefined) {
          isOver = true;
          throw new Lost();
        } else {
          await new Promise<void>((resolve) => {
            part.stir = resolve;
          });
        }
      }
    } finally {
      this.#parts.delete(id);
      if (!isOver) line.postMessage({ ask: 'stop', part: id }, []);
    }
  }

  #hear(told: Told): void {
    if (told.tell === 'ready') {
      this.#isReady = true;
      return;
    }
    const part = this.#parts.get(told.part);
    if (part === undefined) return; // It was left halfway.
    if (told.tell === 'hungry') part.feed();
    else {
      part.told.push(told);
      part.stir();
    }
  }

  #break(): void {
    this.#body = undefined;
    for (const part of this.#parts.values()) part.stir();
  }
}

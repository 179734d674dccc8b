import { Halt } from '../read/streamed/halt.ts';
import { type Declared, inflatedByPlatform } from '../read/streamed/platform-inflate.ts';

// The thread's side of inflating in a thread of its own: what it is asked and what it tells, and the work. It runs ahead of the one who reads by
// a few buffers and no more, which go to and fro; it never holds a part as a whole.

/** Where messages come in and go out: a worker, or a port. */
export interface Line<In, Out> {
  postMessage(message: Out, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<In>) => void): void;
}
export type Asked =
  | { ask: 'begin'; part: number; declared: Declared }
  | { ask: 'feed'; part: number; packed: Uint8Array; isLast: boolean }
  /** Pieces were used; their buffers come back. */
  | { ask: 'go on'; part: number; buffers: ArrayBuffer[] }
  | { ask: 'stop'; part: number };
export type Told =
  | { tell: 'ready' }
  | { tell: 'piece'; part: number; piece: Uint8Array<ArrayBuffer> }
  | { tell: 'hungry'; part: number }
  /** All of it was told; it is not what was declared; or it could not be done here. */
  | { tell: 'end'; part: number; how: 'whole' | 'damaged' | 'lost' };

/** Bytes of a piece: large enough that handing it over costs next to nothing beside what is done with it. */
const BUFFER = 256 * 1024;
/** Buffers of one part that are under way. */
const BUFFERS = 8;
/** They come back so many at a time: a thread that is woken for each of them does nothing but fall asleep and wake. */
export const BUFFERS_BACK = BUFFERS / 2;

/** Inflates what comes down the line, parts beside one another when they are asked so. */
export function serveInflating(line: Line<Asked, Told>): void {
  const parts = new Map<number, Part>();
  line.addEventListener('message', ({ data }) => {
    if (data.ask === 'begin') {
      const part = new Part(data.part, line);
      parts.set(data.part, part);
      void part.run(data.declared).finally(() => parts.delete(data.part));
      return;
    }
    const part = parts.get(data.part);
    if (data.ask === 'feed') part?.feed(data.packed, data.isLast);
    else if (data.ask === 'go on') part?.giveBack(data.buffers);
    else part?.stop();
  });
  line.postMessage({ tell: 'ready' }, []);
}

class Part {
  readonly #id: number;
  readonly #line: Line<Asked, Told>;
  readonly #packed: Uint8Array[] = [];
  readonly #free: ArrayBuffer[] = [];
  #made = 0;
  #isFed = false;
  #isStopped = false;
  /** Wakes whoever waits for a message. */
  #wake: (() => void)[] = [];

  constructor(id: number, line: Line<Asked, Told>) {
    this.#id = id;
    this.#line = line;
  }

  feed(packed: Uint8Array, isLast: boolean): void {
    this.#packed.push(packed);
    this.#isFed = isLast;
    this.#stir();
  }

  giveBack(buffers: readonly ArrayBuffer[]): void {
    this.#free.push(...buffers);
    this.#stir();
  }

  stop(): void {
    this.#isStopped = true;
    this.#stir();
  }

  /** Tells the pieces and then the end. Of the first only a little, so that the reader can begin. */
  async run(declared: Declared): Promise<void> {
    const part = this.#id;
    let how: 'whole' | 'damaged' | 'lost' = 'whole';
    try {
      let buffer = new Uint8Array(0);
      let filled = 0;
      let isFirst = true;
      const send = () => {
        if (filled > 0)
          this.#line.postMessage({ tell: 'piece', part, piece: buffer.subarray(0, filled) }, [buffer.buffer]);
        buffer = new Uint8Array(0);
        filled = 0;
      };
      for await (const piece of inflatedByPlatform(this.#fed(), declared)) {
        for (let at = 0; at < piece.length; ) {
          if (buffer.length === 0) buffer = new Uint8Array(await this.#buffer());
          const some = piece.subarray(at, at + buffer.length - filled);
          buffer.set(some, filled);
          filled += some.length;
          at += some.length;
          if (filled === buffer.length) send();
        }
        if (isFirst) send();
        isFirst = false;
      }
      send();
    } catch (error) {
      how = error instanceof Halt ? 'damaged' : 'lost';
    }
    this.#line.postMessage({ tell: 'end', part, how }, []);
  }

  /** A buffer to be filled, when one is free. */
  async #buffer(): Promise<ArrayBuffer> {
    for (;;) {
      if (this.#isStopped) throw new Halt();
      const free = this.#free.pop();
      if (free !== undefined) return free;
      if (this.#made < BUFFERS) {
        this.#made += 1;
        return new ArrayBuffer(BUFFER);
      }
      await this.#message();
    }
  }

  async *#fed(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (this.#isStopped) throw new Halt();
      const packed = this.#packed.shift();
      if (packed !== undefined) {
        if (!this.#isFed) this.#line.postMessage({ tell: 'hungry', part: this.#id }, []);
        yield packed;
      } else if (this.#isFed) return;
      else await this.#message();
    }
  }

  #message(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #stir(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}

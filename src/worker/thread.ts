// One thread with a session in it, watched: whoever waits for a thread that stays silent too long, or that dies, is told so.
// It must never decide what happens next; that is the client's work.

import { type Endpoint, proxy, type Remote, wrap } from 'comlink';
import type { Progress, Session, Watch } from '../engine/face.ts';
import type { Opened } from '../engine/shown.ts';
import type { Fault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import type { Given } from './given.ts';

type MoreToOpen = Parameters<Session['open']> extends [unknown, ...infer More] ? More : never;
/** What a thread can be asked: its session, and to make itself ready. */
export interface ThreadFace extends Omit<Session, 'open'> {
  open(source: Given, ...more: MoreToOpen): Promise<Opened | Fault>;
  /** The next file will probably come under this layout. */
  expect(layout: Layout): void;
}

/** What a thread tells without being asked: how far the change is that it is making. */
export interface Told {
  progress: Progress;
}

/** A worker as far as we need it; tests put a message channel in its place. */
export interface Body {
  endpoint: Endpoint;
  end(): void;
  /** Calls back when the thread broke down by itself. */
  onBreak(broke: () => void): void;
}

/** Why a thread gave no answer. */
export class ThreadFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.fault);
    this.name = 'ThreadFault';
    this.fault = fault;
  }
}

/** Someone who waits for an answer: ms of silence that are borne, in all and before the first word. */
interface Waiter {
  patience: number;
  first: number;
  fail: (reason: ThreadFault) => void;
}

/** How often silence is measured. A longer gap than two beats is a sleeping computer or tab and does not count. */
const BEAT_MS = 500;

export class Thread {
  readonly session: Remote<ThreadFace>;
  readonly #body: Body;
  #waiting = new Set<Waiter>();
  #silentFor = 0;
  #beat: ReturnType<typeof setInterval> | undefined;
  #lastBeat = 0;
  #over: ThreadFault | undefined;
  /** Told how far a change is. */
  onProgress: Watch | undefined;

  constructor(body: Body) {
    this.#body = body;
    this.session = wrap<ThreadFace>(body.endpoint);
    body.endpoint.addEventListener('message', (event) => {
      this.#silentFor = 0;
      const { progress } = ((event as MessageEvent).data ?? {}) as Partial<Told>;
      if (progress !== undefined) this.onProgress?.(progress);
    });
    body.onBreak(() => this.end({ fault: 'lost-worker' }));
  }

  get isOver(): boolean {
    return this.#over !== undefined;
  }

  /** A watch to hand over with a question. What it is told is a sign of life too, though it comes by a channel of its own. */
  listening(watch?: Watch): Watch {
    return proxy((progress) => {
      this.#silentFor = 0;
      for (const waiter of this.#waiting) waiter.first = Number.POSITIVE_INFINITY;
      watch?.(progress);
    });
  }

  /**
   * Waits for an answer of this thread; rejects with a `ThreadFault` when the thread is silent longer than `patience` ms, or ends.
   * Where `first` is given, it may be silent no longer than that before it tells anything: it has to be there, whatever it is asked.
   */
  ask<T>(
    question: (session: Remote<ThreadFace>) => Promise<T>,
    patience: number,
    first = Number.POSITIVE_INFINITY,
  ): Promise<T> {
    if (this.#over !== undefined) return Promise.reject(this.#over);
    return new Promise<T>((resolve, reject) => {
      const waiter: Waiter = { patience, first, fail: reject };
      this.#waiting.add(waiter);
      this.#startBeat();
      const settle = (finish: () => void) => {
        this.#waiting.delete(waiter);
        if (this.#waiting.size === 0) this.#stopBeat();
        finish();
      };
      question(this.session).then(
        (answer) => settle(() => resolve(answer)),
        (reason: unknown) => settle(() => reject(new ThreadFault(faultOfOurs(reason)))),
      );
    });
  }

  /** Ends the thread at once, whatever it is doing. Everyone who waits is told why. */
  end(why: Fault): void {
    if (this.#over !== undefined) return;
    this.#over = new ThreadFault(why);
    this.#stopBeat();
    this.#body.end();
    for (const waiter of this.#waiting) waiter.fail(this.#over);
    this.#waiting.clear();
  }

  #startBeat(): void {
    if (this.#beat !== undefined) return;
    this.#silentFor = 0;
    this.#lastBeat = performance.now();
    this.#beat = setInterval(() => {
      const now = performance.now();
      this.#silentFor += Math.min(now - this.#lastBeat, 2 * BEAT_MS);
      this.#lastBeat = now;
      const waiting = [...this.#waiting];
      const patience = Math.min(
        Math.max(...waiting.map((waiter) => waiter.patience)),
        ...waiting.map((waiter) => waiter.first),
      );
      if (this.#silentFor > patience) this.end({ fault: 'hung' });
    }, BEAT_MS);
  }

  #stopBeat(): void {
    clearInterval(this.#beat);
    this.#beat = undefined;
  }
}

/** What may be told about a mistake of ours: its name and where in the program, never its message, which could hold cell contents. */
function faultOfOurs(reason: unknown): Fault {
  if (!(reason instanceof Error)) return { fault: 'ours' };
  const places = (reason.stack ?? '').match(/at .*/g)?.slice(0, 4) ?? [];
  return { fault: 'ours', detail: [reason.name, ...places].join('\n') };
}

/** The fault to show for whatever an engine call rejected with. */
export function faultOf(reason: unknown): Fault {
  return reason instanceof ThreadFault
    ? reason.fault
    : { fault: 'ours', detail: reason instanceof Error ? reason.name : '' };
}

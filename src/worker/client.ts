// The engine as the page knows it: the session's face, in a thread that may be lost without losing work.
// Whatever changed the session is kept in a journal and replayed when a thread has to be replaced.
// A file is opened in a spare thread, so that the earlier work stays until the new file is really there.

import type { Session, Source, Watch } from '../engine/face.ts';
import type { Opened } from '../engine/shown.ts';
import type { ListChoice, Referred } from '../engine/shown-lists.ts';
import { type Fault, isFault } from '../model/fault.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { Given } from './given.ts';
import { type Call, Journal, type Mutation, type Work } from './journal.ts';
import { call, onceMoreWhenMute, openUnder, type PatienceFor, patienceBySize, replayWork } from './replay.ts';
import { SpareThreads } from './spare-threads.ts';
import { type Body, faultOf, type Thread, ThreadFault } from './thread.ts';

/** A thread that says nothing for so long is taken for hung. */
export const PATIENCE_MS = 15_000;

export type Question = Exclude<keyof Session, Mutation | 'open' | 'refer' | 'write'>;
export type Answer<M extends keyof Session> = Awaited<ReturnType<Session[M]>>;

export class Client {
  /** The thread with the user's work. */
  #current: Thread | undefined;
  readonly #spares: SpareThreads;
  #journal = new Journal();
  #rebuilding: Promise<void> | undefined;
  /** Lists that are being read. */
  #referring = 0;
  readonly #patience: number;
  readonly #patienceFor: PatienceFor;
  /** Told after a lost thread was replaced: views of the old one are gone. */
  onRebuilt: (() => void) | undefined;
  /** Told how far a change is, when it takes long. */
  onProgress: Watch | undefined;

  constructor(makeBody: () => Body, patience = PATIENCE_MS) {
    this.#patience = patience;
    this.#patienceFor = patienceBySize(patience);
    this.#spares = new SpareThreads(makeBody, patience);
  }

  /** Makes the thread for a second file, when the page has nothing else to do; without it that file has to wait for one. */
  getReady(): void {
    this.#spares.complete(this.#current === undefined ? 0 : 1);
  }

  /**
   * Opens a file, or reads the open one again with other choices (`source` 'same': edits are lost).
   * `undefined` when it was stopped. The earlier work stays unless an `Opened` is given.
   */
  async open(
    source: Given | 'same',
    choices: ReadingChoices,
    watch?: Watch,
    stop?: AbortSignal,
  ): Promise<Opened | Fault | undefined> {
    return onceMoreWhenMute((hearing) => this.#open(source, choices, hearing, stop), watch);
  }

  async #open(...[source, choices, watch, stop]: Parameters<Client['open']>): ReturnType<Client['open']> {
    const from = source === 'same' ? this.#journal.open?.source : source;
    if (from === undefined) return undefined;
    const thread = this.#takeSpare();
    const halt = () => thread.end({ fault: 'lost-worker' });
    stop?.addEventListener('abort', halt);
    try {
      const open = { source: from, choices };
      const rules = () => this.#journal.rulesFor(source === 'same' ? 'same' : 'next');
      const made = await openUnder(thread, open, rules, this.#patienceFor, watch);
      if (stop?.aborted) return undefined;
      if (isFault(made)) return made;
      this.#takeUp(thread, made.work);
      void this.#journal.hold();
      return made.opened;
    } catch (reason) {
      return stop?.aborted ? undefined : faultOf(reason);
    } finally {
      stop?.removeEventListener('abort', halt);
      if (this.#current !== thread) this.#spares.retire(thread);
    }
  }

  #takeUp(thread: Thread, { layout, open, lists, calls }: Work): void {
    const before = this.#current;
    this.#current = thread;
    this.#journal = new Journal(layout, open, lists, calls);
    if (before !== undefined) this.#spares.retire(before);
  }

  /** The open work, to be stored; undefined when no file is open. */
  get work(): Work | undefined {
    return this.#journal.work;
  }

  /** Takes up work that was stored. `undefined` when a file was opened meanwhile. The earlier work stays unless an `Opened` is given. */
  async resume(work: Work): Promise<Opened | Fault | undefined> {
    const journal = this.#journal;
    const thread = this.#takeSpare();
    try {
      const opened = await replayWork(thread, work, this.#patienceFor);
      if (this.#journal !== journal) return undefined;
      if (opened === undefined || isFault(opened)) return opened ?? { fault: 'empty' };
      this.#takeUp(thread, work);
      return opened;
    } catch (reason) {
      return faultOf(reason);
    } finally {
      if (this.#current !== thread) this.#spares.retire(thread);
    }
  }

  /** A call that changes the session. Rejects with a `ThreadFault`; the work is then as it was before the call. */
  async change<M extends Mutation>(method: M, ...args: Parameters<Session[M]>): Promise<Answer<M>> {
    if (this.#journal.open === undefined && method === 'chooseLayout') {
      const [layout] = args as [Layout | undefined];
      this.#journal.layout = layout;
      if (layout !== undefined && isOwn(layout)) this.#expect(layout);
      return undefined as Answer<M>;
    }
    const thread = await this.#ready();
    // Should another file be opened before the answer, that one knows nothing of this change.
    const journal = this.#journal;
    thread.onProgress = this.onProgress;
    try {
      const answer = await thread.ask(
        (s) => call<Answer<M>>(s, method, args),
        this.#patienceFor(journal.open?.source),
      );
      journal.add({ method, args } as Call);
      // A template holds for all files that come, also for one that was opened meanwhile.
      if (this.#journal === journal || !choosesTemplate(method, args)) return answer;
    } catch (reason) {
      // Even a mistake of ours may have left the session half changed: only a rebuilt one is trusted.
      thread.end({ fault: 'lost-worker' });
      await this.#ready();
      throw reason;
    }
    return this.change(method, ...args);
  }

  /**
   * Reads a list from Coachview, with progress. `undefined` when it was stopped. Whatever happens, the work and the earlier lists stay; the list is
   * given again to every thread that takes this one's place, and for every next file.
   */
  async refer(
    source: Source,
    choice: ListChoice = {},
    watch?: Watch,
    stop?: AbortSignal,
  ): Promise<Referred | Fault | undefined> {
    const thread = await this.#ready();
    const journal = this.#journal;
    const halt = () => thread.end({ fault: 'lost-worker' });
    stop?.addEventListener('abort', halt);
    this.#referring += 1;
    try {
      const answer = await thread.ask(
        (s) => s.refer(source, choice, thread.listening(watch)) as Promise<Referred | Fault>,
        this.#patienceFor(source),
      );
      if (isFault(answer)) return answer;
      // Another file was opened meanwhile, in a thread that knows nothing of it.
      if (this.#journal !== journal) return this.refer(source, choice, watch, stop);
      journal.add({ method: 'refer', args: [source, { ...choice, id: answer.list.id }] });
      return answer;
    } catch (reason) {
      thread.end({ fault: 'lost-worker' });
      return stop?.aborted ? undefined : faultOf(reason);
    } finally {
      this.#referring -= 1;
      stop?.removeEventListener('abort', halt);
    }
  }

  /** A call that changes nothing. A thread that was lost meanwhile is replaced and asked again, once. */
  async ask<M extends Question>(method: M, ...args: Parameters<Session[M]>): Promise<Answer<M>> {
    const patience = this.#patienceFor(this.#journal.open?.source);
    const put = async (): Promise<Answer<M>> =>
      (await this.#ready()).ask((s) => call<Answer<M>>(s, method, args), patience);
    try {
      return await put();
    } catch (reason) {
      if (reason instanceof ThreadFault && reason.fault.fault === 'lost-worker') return put();
      throw reason;
    }
  }

  /** Writes with progress. */
  async write(choices: Parameters<Session['write']>[0], watch?: Watch): Promise<Answer<'write'>> {
    const thread = await this.#ready();
    const patience = this.#patienceFor(this.#journal.open?.source);
    return thread.ask((s) => s.write(choices, thread.listening(watch)) as Promise<Answer<'write'>>, patience);
  }

  /** The thread with the work in it, rebuilt when it was lost. */
  async #ready(): Promise<Thread> {
    if (this.#current === undefined || this.#current.isOver) {
      this.#rebuilding ??= this.#rebuild().finally(() => {
        this.#rebuilding = undefined;
      });
      await this.#rebuilding;
    }
    return this.#current!;
  }

  async #rebuild(): Promise<void> {
    const lost = this.#current !== undefined;
    const journal = this.#journal;
    const thread = this.#takeSpare();
    try {
      const opened = await replayWork(thread, journal, this.#patienceFor);
      if (opened !== undefined && isFault(opened)) throw new ThreadFault(opened);
      // Another file was opened meanwhile, in a thread of its own.
      if (this.#journal !== journal) return;
      this.#current = thread;
    } finally {
      if (this.#current !== thread) this.#spares.retire(thread);
    }
    if (lost) this.onRebuilt?.();
  }

  /** The thread that the next file will be opened in. One that only answered questions so far is as good as a spare one. */
  #takeSpare(): Thread {
    this.#giveUnusedBack();
    return this.#spares.take();
  }

  /** Lets the thread of the next file make itself ready for this layout; should it not, that file will tell. */
  #expect(layout: Layout): void {
    this.#giveUnusedBack();
    this.#spares.next?.ask((s) => s.expect(layout), this.#patience).catch(() => undefined);
  }

  #giveUnusedBack(): void {
    if (this.#current === undefined || this.#referring > 0 || !this.#journal.isBlank) return;
    this.#spares.giveBack(this.#current);
    this.#current = undefined;
  }
}

function choosesTemplate(method: Mutation, [layout]: readonly unknown[]): boolean {
  return method === 'chooseLayout' && layout !== undefined && isOwn(layout as Layout);
}

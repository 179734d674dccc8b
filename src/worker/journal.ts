import type { Session } from '../engine/face.ts';
import type { ListId } from '../engine/shown-lists.ts';
import { isFault } from '../model/fault.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import type { ReadingChoices } from '../model/notice.ts';
import { type Given, inHand } from './given.ts';

// What the user did, in order, so that a new thread can be brought to the same state. The lists from Coachview are of it too, and go on to the
// next file. It calls nothing itself.

/** What changes the session. */
export type Mutation =
  | 'chooseLayout'
  | 'edit'
  | 'mend'
  | 'replace'
  | 'takeOver'
  | 'regroup'
  | 'markSeen'
  | 'undo'
  | 'redo'
  | 'confirmList'
  | 'forget'
  | 'setRuleOrder';
type CallOf<M extends Mutation | 'refer'> = { [N in M]: { method: N; args: Parameters<Session[N]> } }[M];
export type Call = CallOf<Mutation | 'refer'>;

const OF_LISTS: ReadonlySet<Call['method']> = new Set<Call['method']>([
  'refer',
  'confirmList',
  'forget',
  'setRuleOrder',
]);

/** All that is needed to come to the same state again; plain data. */
export interface Work {
  layout: Layout | undefined;
  open: { source: Given; choices: ReadingChoices };
  lists: readonly Call[];
  calls: readonly Call[];
}

/** The layout and the lists that a file is opened under. */
export type Rules = Pick<Work, 'layout' | 'lists'>;

export class Journal {
  /** A layout that was chosen before the file was opened. */
  layout: Layout | undefined;
  readonly open: { source: Given; choices: ReadingChoices } | undefined;
  /** What was done with lists before the file was opened. */
  #lists: readonly Call[];
  /** What was done since; the lists among it. */
  #calls: Call[] = [];

  constructor(
    layout?: Layout,
    open?: Journal['open'],
    lists: readonly Call[] = [],
    calls: readonly Call[] = [],
  ) {
    this.layout = layout;
    this.open = open;
    this.#lists = lists;
    this.#calls = [...calls];
  }

  /** As it is now; undefined when no file is open. What did not change is the same object as before. */
  get work(): Work | undefined {
    return this.open && { layout: this.layout, open: this.open, lists: this.#lists, calls: [...this.#calls] };
  }

  /**
   * Takes the bytes of a chosen file in hand. The file may be changed or taken away while it is open here, and a thread that has to be replaced
   * opens what was opened.
   */
  async hold(): Promise<void> {
    const { open } = this;
    const held = open && (await inHand(open.source));
    if (open !== undefined && held !== undefined && !isFault(held)) open.source = held;
  }

  /** Whether nothing was done that a thread has to know of. */
  get isBlank(): boolean {
    return this.open === undefined && this.#lists.length === 0 && this.#calls.length === 0;
  }

  get lists(): readonly Call[] {
    return this.#lists;
  }

  get calls(): readonly Call[] {
    return this.#calls;
  }

  add(call: Call): void {
    if (call.method !== 'forget' || this.#hasMended()) {
      this.#calls.push(call);
      return;
    }
    // A list that nothing was mended by leaves no trace: its file is not kept any longer than the user wants.
    this.#lists = without(this.#lists, call.args[0]);
    this.#calls = without(this.#calls, call.args[0]);
  }

  /** What the lists are now, for a thread that knows none; those that were forgotten are left out. */
  listCalls(): Call[] {
    let calls: Call[] = [];
    for (const call of [...this.#lists, ...this.#calls]) {
      if (call.method === 'forget') calls = without(calls, call.args[0]);
      else if (OF_LISTS.has(call.method)) calls.push(call);
    }
    return calls;
  }

  /** What the next file is opened under, or the same one once more. A built-in layout was chosen for one file, an own template for all that come. */
  rulesFor(source: 'same' | 'next'): Rules {
    const layout = this.layoutInUse();
    const holds = source === 'same' || (layout !== undefined && isOwn(layout));
    return { layout: holds ? layout : undefined, lists: this.listCalls() };
  }

  layoutInUse(): Layout | undefined {
    const last = this.#calls.findLast((made) => made.method === 'chooseLayout');
    return last === undefined ? this.layout : last.args[0];
  }

  /** What a mend changed, or what was taken over, may hang on a list that was there at the time. */
  #hasMended(): boolean {
    return this.#calls.some(({ method }) => method === 'mend' || method === 'takeOver');
  }
}

/** The calls that are not about this list, or not about any. */
function without(calls: readonly Call[], list: ListId | undefined): Call[] {
  return calls.filter((call) => {
    if (call.method === 'refer') return list !== undefined && call.args[1]?.id !== list;
    if (call.method === 'confirmList') return list !== undefined && call.args[0] !== list;
    return true;
  });
}

import type { ListChoice, ListId, Referred } from '../engine/shown-lists.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { RuleOrder } from '../model/match.ts';
import type { Call } from '../worker/journal.ts';
import { awaitBytes } from './await-bytes.ts';
import { engine, showTrouble } from './engine.ts';
import { type Busy, known, type Lists } from './known.ts';
import { takeSummary } from './summary.ts';

// The lists from Coachview that the user gives, to see what will be recognised. The engine holds them; the page knows what they are called, and
// keeps their bytes only for as long as they are in use, so that they can be kept on this computer when the user wants that.

const given = new Map<ListId, { name: string; bytes: Uint8Array }>();

function patchLists(more: Partial<Lists>): void {
  known.setState((now) => ({ lists: { ...now.lists, ...more } }));
}

/** Reads these files as lists, one after the other. What is no list is told, and the open file stays as it is. `choice` holds for each. */
export async function giveLists(files: readonly File[], choice?: ListChoice): Promise<void> {
  patchLists({ refused: [] });
  for (const file of files) {
    const source = await awaitedBytes(file);
    if (source === undefined) continue;
    if (isFault(source)) refuse(source, file.name);
    else await giveList(source, choice);
  }
}

/** While they are waited for it stands among what is being read. */
async function awaitedBytes(file: File): ReturnType<typeof awaitBytes> {
  let shown: Busy | undefined;
  const source = await awaitBytes(file, (stop) => {
    shown = { name: file.name, progress: undefined, stop };
    patchLists({ reading: [...known.getState().lists.reading, shown] });
  });
  if (shown !== undefined)
    patchLists({ reading: known.getState().lists.reading.filter((one) => one !== shown) });
  return source;
}

function refuse(fault: Fault, name: string): void {
  patchLists({ refused: [...known.getState().lists.refused, { fault, name }] });
}

/** A choice that was made earlier, for a list that was kept. */
export async function giveList(
  list: { name: string; bytes: Uint8Array },
  choice?: ListChoice,
): Promise<void> {
  const reading: Busy = { name: list.name, progress: undefined };
  let shown = reading;
  const show = (next: Busy | undefined) => {
    const others = known.getState().lists.reading.filter((one) => one !== shown);
    patchLists({ reading: next === undefined ? others : [...others, next] });
    if (next !== undefined) shown = next;
  };
  show(reading);
  const { generation } = known.getState();
  try {
    const referred = await engine().refer({ ...list, kind: 'file' }, choice, (progress) =>
      show({ name: list.name, progress }),
    );
    // Stopped: there is nothing to tell.
    if (referred === undefined) return;
    if (isFault(referred)) {
      refuse(referred, list.name);
      return;
    }
    given.set(referred.list.id, list);
    await take(referred, generation);
  } catch (reason) {
    showTrouble(reason);
  } finally {
    show(undefined);
  }
}

/** The user's word on a list. */
export async function confirmList(list: ListId, choice: ListChoice): Promise<void> {
  const { generation } = known.getState();
  try {
    const referred = await engine().change('confirmList', list, choice);
    if (referred !== undefined) await take(referred, generation);
  } catch (reason) {
    showTrouble(reason);
  }
}

/** Forgets one list, or all. */
export async function forgetLists(list?: ListId): Promise<void> {
  const { generation } = known.getState();
  try {
    const summary = await engine().change('forget', ...(list === undefined ? [] : [list]));
    if (list === undefined) given.clear();
    else given.delete(list);
    if (summary !== undefined) takeSummary(summary, generation);
    patchLists({ opened: undefined });
    await renewLists();
  } catch (reason) {
    showTrouble(reason);
  }
}

export async function chooseRuleOrder(order: RuleOrder): Promise<void> {
  const { generation } = known.getState();
  try {
    const summary = await engine().change('setRuleOrder', order);
    if (summary !== undefined) takeSummary(summary, generation);
  } catch (reason) {
    showTrouble(reason);
  }
}

export function dismissRefused(): void {
  patchLists({ refused: [] });
}

/** Shows the columns of a list, to be confirmed or corrected. */
export function openList(opened: ListId | undefined): void {
  patchLists({ opened });
}

/** The lists with their bytes and what the user said of them, for keeping. One that may hold national numbers never stays here. */
export function listsToKeep(): { name: string; bytes: Uint8Array; choice: ListChoice }[] {
  return known.getState().lists.given.flatMap(({ id, kind, columns, isWhole, isBeside, state }) => {
    const list = given.get(id);
    const isConfirmed = state === 'used' || state === 'replaced';
    if (list === undefined || kind === undefined || kind === 'relatie' || !isConfirmed) return [];
    const chosen = columns.flatMap(({ column, field }) => (field === undefined ? [] : [{ column, field }]));
    return [{ ...list, choice: { kind, columns: chosen, isWhole, isBeside } }];
  });
}

async function take({ summary }: Referred, generation: number): Promise<void> {
  if (summary !== undefined) takeSummary(summary, generation);
  await renewLists();
}

/** Lists that came back with earlier work. */
export async function adoptLists(calls: readonly Call[]): Promise<void> {
  for (const call of calls) {
    if (call.method !== 'refer') continue;
    const [source, choice] = call.args;
    if (source.kind === 'file' && choice?.id !== undefined)
      given.set(choice.id, { name: source.name, bytes: source.bytes });
  }
  await renewLists();
}

async function renewLists(): Promise<void> {
  patchLists({ given: await engine().ask('references') });
}

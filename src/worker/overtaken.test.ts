import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import type { Source } from '../engine/face.ts';
import { createSession } from '../engine/session.ts';
import { layoutFromHeadings } from '../layouts/template.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import { Client } from './client.ts';
import { inHand } from './given.ts';
import type { Body, ThreadFace } from './thread.ts';

// What happens when a file is given while something else is under way: what was begun earlier and ends later never takes the place of what
// came after it, and nobody waits without end. Real sessions over message channels, which can be held up at any call.

const TODAY = { year: 2026, month: 3, day: 2 };

/** A list of so many participants. */
function list(name: string, rows: number): Source & { kind: 'file' } {
  const lines = Array.from({ length: rows }, (_, at) => `${at + 1};Bakker${at};06123456${10 + at}`);
  const text = ['WebaanvraagNr;Deelnemer achternaam;Deelnemer telefoon', ...lines].join('\n');
  return { kind: 'file', name, bytes: new TextEncoder().encode(text) };
}
/** Bedrijven as Coachview exports them. */
const COMPANIES = {
  kind: 'file',
  name: 'bedrijven.csv',
  bytes: new TextEncoder().encode('Bedrijfsnaam;Debiteurnummer\nBron;100\nVos;200'),
} as const;

type Call = keyof ThreadFace;
interface Made {
  client: Client;
  /** Holds up what this thread is asked until it is let go. */
  hold(thread: number, call: Call): () => void;
  crash(thread: number): void;
  /** Calls of all threads, as `thread:call`. */
  calls: string[];
}

const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

function make(): Made {
  const held = new Map<string, Promise<void>>();
  const breaks = new Map<number, () => void>();
  const calls: string[] = [];
  let threads = 0;
  const makeBody = (): Body => {
    const id = ++threads;
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    const session = createSession(TODAY);
    const face: ThreadFace = {
      ...session,
      async open(given, choices) {
        const source = await inHand(given);
        return isFault(source) ? source : session.open(source, choices);
      },
      expect: () => undefined,
    };
    const slow = Object.entries(face).map(([call, act]) => [
      call,
      async (...args: unknown[]) => {
        calls.push(`${id}:${call}`);
        await held.get(`${id}:${call}`);
        return (act as (...given: unknown[]) => unknown)(...args);
      },
    ]);
    expose(Object.fromEntries(slow), port2 as unknown as Endpoint);
    return {
      endpoint: port1 as unknown as Endpoint,
      end: () => port1.close(),
      onBreak: (broke) => breaks.set(id, broke),
    };
  };
  const hold = (thread: number, call: Call) => {
    let letGo = () => {};
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    held.set(`${thread}:${call}`, until);
    return letGo;
  };
  return { client: new Client(makeBody, 10_000), hold, crash: (thread) => breaks.get(thread)?.(), calls };
}

/** A template with one column of its own. */
const template = (own: string) =>
  layoutFromHeadings(['WebaanvraagNr', 'Deelnemer achternaam', own], `${own}.xlsx`).layout;
const ONE = template('Kamernummer');
const OTHER = template('Parkeerplaats');
const headings = async ({ client }: Made) =>
  (await client.ask('summary')).columns.flatMap(({ at, heading }) => (at === undefined ? [] : [heading]));

const asked = (made: Made, call: string) => expect.poll(() => made.calls, { interval: 5 }).toContain(call);
const rowsOf = async ({ client }: Made) => (await client.ask('summary')).rows;

describe('a file that is opened while', () => {
  it('the thread of the one before is being replaced stays open', async () => {
    const made = make();
    const { client } = made;
    client.getReady();
    await client.open(list('first', 3), {});
    const letGo = made.hold(2, 'open');
    made.crash(1);
    const asking = client.ask('summary');
    await asked(made, '2:open');
    await client.open(list('second', 5), {});
    letGo();
    expect((await asking).rows).toBe(5);
    expect(await rowsOf(made)).toBe(5);
    expect(client.work?.open.source).toMatchObject({ name: 'second' });
  });

  it('the thread for a question is being made ready stays open', async () => {
    const made = make();
    const letGo = made.hold(1, 'chooseLayout');
    const asking = made.client.ask('learnTemplate', list('sjabloon', 1));
    await asked(made, '1:chooseLayout');
    await made.client.open(list('first', 3), {});
    letGo();
    expect(await asking).toMatchObject({ layout: { source: 'sjabloon' } });
    expect(await rowsOf(made)).toBe(3);
  });

  it('a change of the one before is under way is not changed when its thread is lost', async () => {
    const made = make();
    const { client } = made;
    await client.open(list('first', 3), {});
    const letGo = made.hold(1, 'edit');
    const changing = client.change('edit', [{ kind: 'remove', row: 2 }], { kind: 'typed' });
    await asked(made, '1:edit');
    await client.open(list('second', 5), {});
    letGo();
    await changing;
    expect(client.work?.calls).toEqual([]);
    made.crash(2);
    expect(await rowsOf(made)).toBe(5);
  });

  it.each([
    ['read before it', true],
    ['read after it', false],
  ])('a list is being read has that list too, when it is %s', async (_when, isListFirst) => {
    const made = make();
    const { client } = made;
    client.getReady();
    const letListGo = made.hold(1, 'refer');
    const referring = client.refer(COMPANIES);
    await asked(made, '1:refer');
    const letFileGo = made.hold(2, 'open');
    const opening = client.open(list('first', 3), {});
    await asked(made, '2:open');
    if (isListFirst) {
      letListGo();
      await referring;
      letFileGo();
    } else {
      letFileGo();
      await opening;
      letListGo();
    }
    expect(await opening).toMatchObject({ name: 'first' });
    expect(await referring).toMatchObject({ list: { kind: 'bedrijf' } });
    expect(await client.ask('references')).toHaveLength(1);
    made.crash(2);
    expect(await client.ask('references')).toHaveLength(1);
    expect(await rowsOf(made)).toBe(3);
  });

  it.each([
    ['where nothing was open', 1, undefined],
    ['over another file', 2, undefined],
    ['over a file under an earlier template', 2, OTHER],
  ])('a template is confirmed stands under it with all its rows, %s', async (_where, thread, earlier) => {
    const made = make();
    const { client } = made;
    client.getReady();
    if (thread === 2) await client.open(list('first', 3), {});
    if (earlier !== undefined) await client.change('chooseLayout', earlier);
    const letGo = made.hold(thread, 'open');
    const opening = client.open(list('second', 5), {});
    await asked(made, `${thread}:open`);
    await client.change('chooseLayout', ONE);
    letGo();
    expect(await opening).toMatchObject({
      name: 'second',
      layout: { id: 'own', source: 'Kamernummer.xlsx' },
    });
    expect(await headings(made)).toEqual(['WebaanvraagNr', 'Deelnemer achternaam', 'Kamernummer']);
    expect(await rowsOf(made)).toBe(5);
    // A thread that takes its place comes to the same, and the next file stands under it too.
    made.crash(thread);
    expect(await headings(made)).toContain('Kamernummer');
    expect(await rowsOf(made)).toBe(5);
    expect(await client.open(list('third', 2), {})).toMatchObject({ layout: { source: 'Kamernummer.xlsx' } });
  });

  it('the one before is being put under a template stands under it too', async () => {
    const made = make();
    const { client } = made;
    client.getReady();
    await client.open(list('first', 3), {});
    const letGo = made.hold(1, 'chooseLayout');
    const choosing = client.change('chooseLayout', ONE);
    await expect.poll(() => made.calls.filter((call) => call === '1:chooseLayout')).toHaveLength(2);
    expect(await client.open(list('second', 5), {})).toMatchObject({ layout: { id: WEBAANVRAGEN.id } });
    letGo();
    expect(await choosing).toMatchObject({ name: 'second', layout: { source: 'Kamernummer.xlsx' } });
    expect(await headings(made)).toContain('Kamernummer');
    expect(await rowsOf(made)).toBe(5);
  });

  it('a template is given up stands under the layout that fits it', async () => {
    const made = make();
    const { client } = made;
    client.getReady();
    await client.refer(COMPANIES);
    await client.change('chooseLayout', ONE);
    await client.open(list('first', 3), {});
    const letGo = made.hold(2, 'open');
    const opening = client.open(list('second', 5), {});
    await asked(made, '2:open');
    await client.change('chooseLayout', WEBAANVRAGEN);
    letGo();
    expect(await opening).toMatchObject({ name: 'second', layout: { id: WEBAANVRAGEN.id }, guess: {} });
    expect(await client.ask('references')).toHaveLength(1);
    expect(await rowsOf(made)).toBe(5);
  });

  it('earlier work is being taken up stays open', async () => {
    const made = make();
    const { client } = made;
    client.getReady();
    const stored = {
      layout: undefined,
      open: { source: list('stored', 7), choices: {} },
      lists: [],
      calls: [],
    };
    const letGo = made.hold(1, 'open');
    const resuming = client.resume(stored);
    await asked(made, '1:open');
    await client.open(list('first', 3), {});
    letGo();
    expect(await resuming).toBeUndefined();
    expect(await rowsOf(made)).toBe(3);
  });
});

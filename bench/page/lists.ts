import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { Progress, Session } from '../../src/engine/face.ts';
import type { Opened } from '../../src/engine/shown.ts';
import type { Referred } from '../../src/engine/shown-lists.ts';
import { layoutFromHeadings } from '../../src/layouts/template.ts';
import type { Change } from '../../src/model/edit.ts';
import { type Fault, isFault } from '../../src/model/fault.ts';

// Recognition by lists from Coachview in the engine's own thread, for bench/parts/lists.mjs. The files are those of the page's input: the
// enrolments first, then the lists. It judges nothing.

/** Milliseconds as the asker sees them, answers received. */
interface ListTimes {
  /** Reading of each list, with what is made to look up in it. */
  reading: number[];
  /** The enrolments to their verdict, without lists and with them. */
  without: number;
  withLists: number;
  /** All rows matched again, and looked at by the match checks; the indexes are there. */
  matching: number;
  effects: number;
  /** One cell after another that people are recognised by; the same without lists. */
  edits: number[];
  bareEdits: number[];
  recognised: number;
  near: number;
}

const EDITS = 40;

/** Fresh threads, with their modules loaded before the clock starts. */
export async function recognition(
  headings: readonly string[],
  fields: readonly number[],
): Promise<ListTimes> {
  const files = [...(document.querySelector('input')?.files ?? [])];
  const sources = await Promise.all(
    files.map(async (file) => ({
      kind: 'file' as const,
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const [enrolments, ...lists] = sources;
  if (enrolments === undefined) throw new Error('no files were chosen');
  const bare = await start(headings);
  const without = await opening(bare.session, enrolments);
  const bareEdits = await edits(bare.session, fields);
  bare.worker.terminate();

  const { worker, session } = await start(headings);
  const reading: number[] = [];
  for (const list of lists) {
    const { ms, answer } = await timed(async (): Promise<Referred | Fault> => await session.refer(list));
    if (isFault(answer) || answer.list.state !== 'used') throw new Error(`${list.name} is not used`);
    reading.push(ms);
  }
  const withLists = await opening(session, enrolments);
  await session.setRuleOrder('web-service');
  const { ms: matching } = await timed(() => session.setRuleOrder('csv'));
  const { ms: effects, answer } = await timed(() => session.effects());
  const times = { reading, without, withLists, matching, effects, bareEdits };
  const { personen } = answer.picture;
  const { near } = answer.picture.bedrijven;
  const edited = await edits(session, fields);
  worker.terminate();
  return { ...times, edits: edited, recognised: personen.recognised, near };
}

async function start(headings: readonly string[]): Promise<{ worker: Worker; session: Remote<Session> }> {
  const worker = new Worker(new URL('../../src/worker/engine.worker.ts', import.meta.url), {
    type: 'module',
  });
  const session = wrap<Session>(worker);
  await session.chooseLayout(layoutFromHeadings(headings, 'bench').layout);
  await new Promise((done) => setTimeout(done, 300));
  return { worker, session };
}

async function opening(session: Remote<Session>, source: Parameters<Session['open']>[0]): Promise<number> {
  const watch = (_: Progress) => undefined;
  const { ms, answer } = await timed(
    async (): Promise<Opened | Fault> => await session.open(source, {}, proxy(watch)),
  );
  if (isFault(answer)) throw new Error(answer.fault);
  return ms;
}

/** One edit after another in the columns at these places, each to its updated summary. */
async function edits(session: Remote<Session>, fields: readonly number[]): Promise<number[]> {
  const { places } = await session.alignment();
  const { rows } = await session.summary();
  const took: number[] = [];
  for (let nth = 0; nth < EDITS; nth++) {
    const { column } = places[fields[nth % fields.length]!]!;
    const row = 2 + ((nth * 7919 + 101) % rows);
    const change: Change = { kind: 'cell', row, column, text: `proef ${nth}` };
    took.push((await timed(() => session.edit([change], { kind: 'typed' }))).ms);
  }
  return took;
}

async function timed<T>(act: () => Promise<T>): Promise<{ ms: number; answer: T }> {
  const start = performance.now();
  const answer = await act();
  return { ms: performance.now() - start, answer };
}

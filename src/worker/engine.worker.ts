// The thread in which the engine lives: one session behind a Comlink face. It must never reach for the network;
// what could is taken away before anything else runs (the content security policy does the rest).

import { expose, transfer } from 'comlink';
import type { Progress, Source, Watch } from '../engine/face.ts';
import { createSession } from '../engine/session.ts';
import type { Written } from '../engine/shown.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import { FIRST_THREAD } from './first-thread.ts';
import { type Given, inHand } from './given.ts';
import { Inflater } from './inflater.ts';
import { inflatingThread } from './inflating-thread.ts';
import { rehearse } from './rehearsal.ts';
import { patienceBySize } from './replay.ts';
import { seldom } from './seldom.ts';
import type { ThreadFace, Told } from './thread.ts';
import { today } from './today.ts';

// WebRTC slips past connect-src (measured), so nobody in this thread may have it.
for (const name of ['RTCPeerConnection', 'WebTransport']) Reflect.deleteProperty(globalThis, name);

/** How long a thread for a second file leaves the computer to others. */
const WAIT_MS = 20_000;

const inflater = new Inflater();
/** Told beside the answers, for a change is not asked with a watch: it is done again from the journal, which holds data only. */
const session = createSession(
  today(),
  seldom((progress) => postMessage({ progress } satisfies Told)),
  inflater.inflate,
);

/** Bytes that were made for the page go over as they are: to copy a hundred megabytes would stop it. Those of an untouched file are the source. */
function handOver(written: Written): Written {
  if (written.outcome !== 'written' || written.proof.untouched) return written;
  return transfer(written, [written.bytes.buffer]);
}

/** How often it is told that the bytes of a file are waited for. */
const WAITING_MS = 2_000;

/** With its bytes, which a drive elsewhere may be long in giving. Meanwhile, within reason, it is told that the thread is there. */
async function handedOver(given: Given, watch: Watch | undefined): Promise<Source | Fault> {
  let left = patienceBySize(0)(given);
  const timer = setInterval(() => {
    left -= WAITING_MS;
    if (left > 0) watch?.(BEGUN);
  }, WAITING_MS);
  const source = await inHand(given);
  clearInterval(timer);
  watch?.(BEGUN);
  return source;
}
const BEGUN: Progress = { phase: 'reading', done: 0, rows: 0 };

let isOpening = false;
/** Each rehearsal ends the one before. */
let rehearsals = 0;
async function rehearseUnder(layout?: Layout): Promise<void> {
  const mine = ++rehearsals;
  // Should it fail, a file that is opened later will tell.
  await rehearse(today(), () => isOpening || mine !== rehearsals, layout).catch(() => undefined);
}

const exposed: ThreadFace = {
  ...session,
  async open(given, choices, watch) {
    isOpening = true;
    const told = watch && seldom(watch);
    const source = await handedOver(given, told);
    return isFault(source) ? source : session.open(source, choices, told);
  },
  refer: (source, choice, watch) => session.refer(source, choice, watch && seldom(watch)),
  write: async (choices, watch) => handOver(await session.write(choices, watch && seldom(watch))),
  expect: (layout) => void rehearseUnder(layout),
};
expose(exposed);

/**
 * On a busy computer Firefox now and then does not come back from making a thread within a thread, and this one, with whatever was asked of it,
 * would stand still for good (docs/decisions/0009-streamed-xlsx.md). There this thread inflates by itself.
 */
const MAKES_THREADS = !navigator.userAgent.includes('Firefox/');

// What reads workbooks and their old code pages stands in files of its own, so that the page starts fast. They are fetched now and not
// when a workbook is opened: from here on the network cable may be unplugged. Should it fail, opening a workbook tries again. The thread that
// inflates comes with them; on a computer that does one thing at a time it would only be in the way.
void Promise.allSettled([
  import('../read/workbook.ts'),
  import('../read/library-workbook.ts'),
  import('xlsx/dist/cpexcel.full.mjs'),
]).then(() => {
  if (navigator.hardwareConcurrency > 1 && MAKES_THREADS) inflater.start(inflatingThread);
});

// The first thread is at its file soonest; whoever comes for a second file has had the first one to look at.
setTimeout(() => void rehearseUnder(), self.name === FIRST_THREAD ? 0 : WAIT_MS);

// The thread in which the engine lives: one session behind a Comlink face. It must never reach for the network;
// what could is taken away before anything else runs (the content security policy does the rest).

import { expose, transfer } from 'comlink';
import type { Session } from '../engine/face.ts';
import { createSession } from '../engine/session.ts';
import type { Written } from '../engine/shown.ts';
import { FIRST_THREAD } from './first-thread.ts';
import { rehearse } from './rehearsal.ts';
import { today } from './today.ts';

// WebRTC slips past connect-src (measured), so nobody in this thread may have it.
for (const name of ['RTCPeerConnection', 'WebTransport']) Reflect.deleteProperty(globalThis, name);

const session = createSession(today());

/** Bytes that were made for the page go over as they are: to copy a hundred megabytes would stop it. Those of an untouched file are the source. */
function handOver(written: Written): Written {
  if (written.outcome !== 'written' || written.proof.untouched) return written;
  return transfer(written, [written.bytes.buffer]);
}

let isOpening = false;
const exposed: Session = {
  ...session,
  open(...asked) {
    isOpening = true;
    return session.open(...asked);
  },
  write: async (choices, watch) => handOver(await session.write(choices, watch)),
};
expose(exposed);

// What reads workbooks and their old code pages stands in files of its own, so that the page starts fast. They are fetched now and not
// when a workbook is opened: from here on the network cable may be unplugged. Should it fail, opening a workbook tries again.
const fetched = Promise.allSettled([
  import('../read/workbook.ts'),
  import('../read/library-workbook.ts'),
  import('xlsx/dist/cpexcel.full.mjs'),
]);

/** The page is drawn first; whoever comes for a second file has had the first one to look at. */
const WAIT_MS = self.name === FIRST_THREAD ? 300 : 20_000;

// Should it fail, a file that is opened later will tell.
void fetched.then(() =>
  setTimeout(() => void rehearse(today(), () => isOpening).catch(() => undefined), WAIT_MS),
);

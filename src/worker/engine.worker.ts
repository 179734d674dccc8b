// The thread in which the engine lives: one session behind a Comlink face. It must never reach for the network;
// what could is taken away before anything else runs (the content security policy does the rest).

import { expose } from 'comlink';
import { createSession } from '../engine/session.ts';
import { today } from './today.ts';

// WebRTC slips past connect-src (measured), so nobody in this thread may have it.
for (const name of ['RTCPeerConnection', 'WebTransport']) Reflect.deleteProperty(globalThis, name);

expose(createSession(today()));

// What reads workbooks and their old code pages stands in files of its own, so that the page starts fast. They are fetched now and not
// when a workbook is opened: from here on the network cable may be unplugged. Should it fail, opening a workbook tries again.
void Promise.allSettled([
  import('../read/workbook.ts'),
  import('../read/library-workbook.ts'),
  import('xlsx/dist/cpexcel.full.mjs'),
]);

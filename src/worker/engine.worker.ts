// The thread in which the engine lives: one session behind a Comlink face. It must never reach for the network;
// what could is taken away before anything else runs (the content security policy does the rest).

import { expose } from 'comlink';
import { createSession } from '../engine/session.ts';
import { today } from './today.ts';

// WebRTC slips past connect-src (measured), so nobody in this thread may have it.
for (const name of ['RTCPeerConnection', 'WebTransport']) Reflect.deleteProperty(globalThis, name);

expose(createSession(today()));

// Makes the real thing: the engine in a module worker, under the page's strict policy.

import type { Endpoint } from 'comlink';
import { Client } from './client.ts';
import url from './engine.worker.ts?worker&url';
import { FIRST_THREAD } from './first-thread.ts';
import type { Body } from './thread.ts';
import { trustedScript } from './trusted.ts';

let isFirst = true;

function workerBody(): Body {
  const name = isFirst ? FIRST_THREAD : 'puntkomma';
  isFirst = false;
  // Trusted Types want a blessed address; only our own origin gets one (trusted.ts).
  const worker = new Worker(trustedScript(url), { type: 'module', name });
  return {
    endpoint: worker as Endpoint,
    end: () => worker.terminate(),
    onBreak: (broke) => {
      worker.addEventListener('error', broke);
      worker.addEventListener('messageerror', broke);
    },
  };
}

export function createClient(): Client {
  return new Client(workerBody);
}

// Makes the real thread that inflates, from within the engine's: it ends with the thread that made it, whatever both are doing.

import url from './inflate.worker.ts?worker&url';
import type { InflatingBody } from './inflater.ts';
import { trustedScript } from './trusted.ts';

/** Throws where a thread can make no other. */
export function inflatingThread(): InflatingBody {
  const worker = new Worker(trustedScript(url), { type: 'module', name: 'puntkomma-inflate' });
  return { line: worker, onBreak: (broke) => worker.addEventListener('error', broke) };
}

import type { Client } from '../worker/client.ts';
import { faultOf } from '../worker/thread.ts';
import { known } from './known.ts';

// The one engine of the page. It is handed in by whoever starts the page, so that a test can hand in another.

let client: Client | undefined;

export function setEngine(given: Client): void {
  client = given;
}

export function engine(): Client {
  if (client === undefined) throw new Error('the page was started without an engine');
  return client;
}

/** Shows a fault that came up in the midst of work. Answers that were overtaken are no fault. */
export function showTrouble(reason: unknown): void {
  known.setState({ trouble: faultOf(reason) });
}

export function dismissTrouble(): void {
  known.setState({ trouble: undefined });
}

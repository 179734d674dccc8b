import type { Client } from '../worker/client.ts';
import { engine, setEngine, showTrouble } from './engine.ts';
import { known } from './known.ts';
import { registerOffline } from './offline.ts';
import { takeSummary } from './summary.ts';
import { renewView } from './view.ts';

// Brings the page's knowledge to life: once, by whoever starts the page.

export function start(client: Client): void {
  setEngine(client);
  client.onRebuilt = () => void renewAfterRebuild();
  client.onProgress = (progress) => known.setState(({ working }) => (working > 0 ? { progress } : {}));
  registerOffline((update) => known.setState({ update }));
}

/** A template in the address and what is kept on this computer are of no use to the first paint. */
export async function startTheRest(): Promise<void> {
  try {
    (await import('./template-link.ts')).watchAddress();
  } catch (reason) {
    // Without anything there it is no trouble.
    if (location.hash !== '') showTrouble(reason);
  }
  try {
    (await import('./keeping.ts')).startKeeping();
  } catch {
    // The page goes on without, and nothing is kept; the next visit fetches it again.
  }
}

/** The engine was replaced: its views are gone, and its revisions count from the beginning. */
async function renewAfterRebuild(): Promise<void> {
  known.setState((now) => ({ generation: now.generation + 1, summary: undefined }));
  const { generation } = known.getState();
  try {
    takeSummary(await engine().ask('summary'), generation);
    await renewView();
  } catch (reason) {
    showTrouble(reason);
  }
}

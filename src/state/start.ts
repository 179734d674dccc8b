import type { Client } from '../worker/client.ts';
import { engine, setEngine, showTrouble } from './engine.ts';
import { known } from './known.ts';
import { registerOffline } from './offline.ts';
import { takeSummary } from './summary.ts';
import { takeTemplateFrom } from './template-link.ts';
import { renewView } from './view.ts';

// Brings the page's knowledge to life: once, by whoever starts the page.

export function start(client: Client): void {
  setEngine(client);
  client.onRebuilt = () => void renewAfterRebuild();
  client.onProgress = (progress) => known.setState(({ working }) => (working > 0 ? { progress } : {}));
  registerOffline((update) => known.setState({ update }));
  const takeFromAddress = () => void takeTemplateFrom(location.hash);
  window.addEventListener('hashchange', takeFromAddress);
  takeFromAddress();
}

/** What is kept on this computer is of no use to the first paint. Being without it is no trouble: nothing is kept then. */
export async function startKeepingLater(): Promise<void> {
  try {
    (await import('./keeping.ts')).startKeeping();
  } catch {
    // The page goes on without; the next visit fetches it again.
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

import type { Client } from '../worker/client.ts';
import { startDrafting } from './draft.ts';
import { engine, setEngine, showTrouble } from './engine.ts';
import { startKeepingLists } from './kept-lists.ts';
import { known } from './known.ts';
import { registerOffline } from './offline.ts';
import { startRemembering } from './seen.ts';
import { takeSummary } from './summary.ts';
import { takeTemplateFrom } from './template-link.ts';
import { renewView } from './view.ts';

// Brings the page's knowledge to life: once, by whoever starts the page.

export function start(client: Client): void {
  setEngine(client);
  client.onRebuilt = () => void renewAfterRebuild();
  startRemembering();
  startKeepingLists();
  startDrafting();
  registerOffline((update) => known.setState({ update }));
  const takeFromAddress = () => void takeTemplateFrom(location.hash);
  window.addEventListener('hashchange', takeFromAddress);
  takeFromAddress();
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

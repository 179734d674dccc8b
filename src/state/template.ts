import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import { engine, showTrouble } from './engine.ts';
import { known } from './known.ts';
import type { Starter } from './starters.ts';
import { renewView } from './view.ts';

// The layout that rules: the built-in one, or the institute's own template.

export const BUILT_IN = WEBAANVRAGEN;

/** Reads an own template and shows what was recognised in it, for the user to confirm. How comes after the first paint. */
export async function learnTemplate(file: File): Promise<void> {
  try {
    await (await import('./template-file.ts')).readTemplate(file);
  } catch (reason) {
    showTrouble(reason);
  }
}

export function dismissProposal(): void {
  known.setState({ proposal: undefined });
}

/** From now on this layout rules, also for the open file; its edited cells stay. */
export async function applyLayout(layout: Layout): Promise<void> {
  known.setState({ proposal: undefined });
  const { generation } = known.getState();
  try {
    const opened = await engine().change('chooseLayout', layout);
    // Another file was opened meanwhile: a built-in layout was meant for the one before, a template for all that come.
    if (!isOwn(layout) && known.getState().generation !== generation) return;
    if (opened === undefined) {
      known.setState({ layout });
      return;
    }
    known.setState((now) => ({
      layout,
      opened,
      summary: opened.summary,
      generation: now.generation + 1,
      saved: undefined,
      effects: undefined,
    }));
    await renewView();
  } catch (reason) {
    showTrouble(reason);
  }
}

/** How files to fill in are made; it comes after the first paint too. */
export const fetchStarters = () => import('./starters.ts');

export async function downloadStarter(layout: Layout, as: Starter): Promise<void> {
  try {
    await (await fetchStarters()).makeStarter(layout, as);
  } catch (reason) {
    showTrouble(reason);
  }
}

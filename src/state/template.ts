import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import { bytesOf, chosen } from '../worker/given.ts';
import { encodeCsv } from '../write/csv.ts';
import { download } from './download.ts';
import { engine, showTrouble } from './engine.ts';
import { known } from './known.ts';
import { renewView } from './view.ts';

// The layout that rules: the built-in one, or the institute's own template.

export const BUILT_IN = WEBAANVRAGEN;

/** Reads an own template and shows what was recognised in it, for the user to confirm. */
export async function learnTemplate(file: File): Promise<void> {
  try {
    const source = await bytesOf(chosen(file));
    const proposal = isFault(source) ? source : await engine().ask('learnTemplate', source);
    if (isFault(proposal)) known.setState({ fault: { fault: proposal, name: file.name }, step: 'file' });
    else known.setState({ proposal });
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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook to fill in: every column text, lists to choose from, an example and a guide. */
export async function downloadStarter(layout: Layout): Promise<void> {
  try {
    const bytes = await engine().ask('starter', layout, known.getState().language);
    download(`${starterName(layout)}.xlsx`, bytes, XLSX);
  } catch (reason) {
    showTrouble(reason);
  }
}

/** A file with nothing but the headings of the layout. */
export function downloadHeadings(layout: Layout): void {
  const bytes = encodeCsv([layout.columns.map((column) => column.heading)], { bom: true });
  download(`${starterName(layout)}.csv`, bytes, 'text/csv');
}

function starterName({ id }: Layout): string {
  return `puntkomma-leeg-sjabloon-${id === 'own' ? 'eigen' : id}`;
}

import type { Layout } from '../model/layout.ts';
import { encodeCsv } from '../write/csv.ts';
import { download } from './download.ts';
import { engine } from './engine.ts';
import { known } from './known.ts';

// Files to fill in, for whoever begins with nothing. Rejects when the engine does not answer.

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `workbook`: every column text, lists to choose from, an example and a guide. `headings`: nothing but the headings of the layout. */
export type Starter = 'workbook' | 'headings';

export async function makeStarter(layout: Layout, as: Starter): Promise<void> {
  const name = `puntkomma-leeg-sjabloon-${layout.id === 'own' ? 'eigen' : layout.id}`;
  if (as === 'headings') {
    const bytes = encodeCsv([layout.columns.map((column) => column.heading)], { bom: true });
    download(`${name}.csv`, bytes, 'text/csv');
    return;
  }
  const bytes = await engine().ask('starter', layout, known.getState().language);
  download(`${name}.xlsx`, bytes, XLSX);
}

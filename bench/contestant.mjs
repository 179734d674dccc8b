// Our page among the peers (../shared/peer-bench): `node run.mjs --extra …/bench/contestant.mjs`, from the page's own file input to the
// complete verdict, and once more to the checked grid that the peers end with. The page is as built and served for users; the template
// comes in by a link and two presses, before the clock runs. PUNTKOMMA_URL takes a page that is served already.

import { serveRealPage } from './browser.mjs';
import { TAKE_TEMPLATE, withTemplate } from './template.mjs';

const address = process.env.PUNTKOMMA_URL ?? (await serveRealPage()).url;

const page = {
  url: withTemplate(address),
  formats: ['csv', 'xlsx'],
  before: TAKE_TEMPLATE,
  input: 'input[type=file]',
};
/** The verdict is only there when everything has been checked; the generated files always hold errors. */
const verdict = { css: 'main h1', text: 'dingen staan in de weg' };

export default [
  {
    ...page,
    name: 'puntkomma',
    steps: [],
    doneWait: { css: 'main p', text: '^[0-9.]+ fouten' },
    done: { ...verdict, min: 1 },
    doneIs: 'complete verdict over every column',
  },
  {
    ...page,
    name: 'puntkomma to grid',
    steps: [{ wait: verdict, click: { role: 'button', name: '^3\\. Controleren' } }],
    doneWait: { css: 'main h1', text: '.' },
    done: { css: '[role=grid] [role=gridcell]', min: 10 },
    doneIs: 'checked editable grid, findings beside it',
  },
  {
    ...page,
    name: 'puntkomma first rows',
    // A CSV of 10,000 rows is there before a screen with them would be seen.
    formats: ['xlsx'],
    steps: [],
    done: { css: '[aria-busy] tbody td', min: 10 },
    doneIs: 'the first rows of the file, while it is read',
  },
];

// (e) Recognition: 10,000 rows against 100,000 persons, 20,000 bedrijven and 1,000 opleidingen. What matching takes beyond reading the lists, and
// one edit with lists against one without.

import { limitLine, line, median, ms, percentile, ratioLine } from '../figures.mjs';
import { LIST_SIZES, listFile } from '../lists.mjs';
import { HEADINGS } from '../rows.mjs';

const ROWS = 10_000;
const MOST_MATCHING_MS = 300;
const MOST_EDIT_MS = 50;
/** Columns that somebody is recognised by. */
const EDITED = ['Bedrijfsnaam', 'Deelnemer e-mail', 'Deelnemer achternaam', 'Opleiding Code'].map((heading) =>
  HEADINGS.indexOf(heading),
);

export async function measureRecognition({ browser, url, folder, rounds, tell }) {
  const lists = Object.entries(LIST_SIZES).map(([kind, count]) => listFile(folder, kind, count));
  const files = [listFile(folder, 'aanmeldingen', ROWS), ...lists];
  const took = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await page.goto(url);
    await page.setInputFiles('input', files);
    const once = await page.evaluate(
      ([headings, fields]) => globalThis.bench.recognition(headings, fields),
      [HEADINGS, EDITED],
    );
    await page.close();
    took.push(once);
    tell(`lists ${round + 1}: ${Math.round(once.matching)} ms`);
  }
  const all = (figure) => took.map(figure);
  const reading = all((one) => one.reading.reduce((sum, each) => sum + each, 0));
  const edits = took.flatMap((one) => one.edits);
  const bareEdits = took.flatMap((one) => one.bareEdits);
  const [first] = took;
  const found = `${first.recognised.toLocaleString('en')} persons recognised, ${first.near.toLocaleString('en')} bedrijven near`;
  return [
    line('lists read and indexed: 100,000 + 20,000 + 1,000 records', ms(median(reading))),
    limitLine(
      '10,000 rows matched, match checks included',
      median(all((one) => one.matching)),
      MOST_MATCHING_MS,
      found,
    ),
    ratioLine(
      'the same, × reading the lists',
      all((one) => one.matching),
      reading,
    ),
    ratioLine(
      'file to verdict with lists, × without',
      all((one) => one.withLists),
      all((one) => one.without),
    ),
    line('effects of all rows, when asked', ms(median(all((one) => one.effects)))),
    limitLine(
      'one edit of what is recognised by, p50',
      median(edits),
      MOST_EDIT_MS,
      `without lists ${ms(median(bareEdits))}`,
    ),
    limitLine(
      'one edit of what is recognised by, p95',
      percentile(edits, 0.95),
      MOST_EDIT_MS,
      `without lists ${ms(percentile(bareEdits, 0.95))}`,
    ),
  ];
}

import Papa from 'papaparse';
import { textFile } from '../files/csv.ts';
import { HEADINGS, inOrder } from '../files/headings.ts';
import { naughtyStrings } from '../files/naughty.ts';
import { person } from '../files/people.ts';
import { workbook } from '../files/workbook.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Text that is made to be taken for something else: as a cell, a heading, the name of a file or a sheet it is shown and written as the
// text that it is. That nothing ran, and that the policy had nothing to stop, every story looks after.

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');

/** Nothing of the file became a part of the page. */
async function expectNothingGrew(wizard: Wizard) {
  await expect(
    wizard.page.locator('#root').locator('img, script, iframe, object, embed, [onerror], [onload]'),
  ).toHaveCount(0);
}

test('in cells', async ({ wizard }) => {
  const strings = await naughtyStrings();
  const rows = strings.map((text, at) =>
    inOrder(person(at + 1, { Opmerking: text, Bedrijfsnaam: text, 'Deelnemer achternaam': text })),
  );
  const text = [[...HEADINGS], ...rows].map((cells) => `${quoted(cells)}\r\n`).join('');
  await wizard.open(textFile('<img src=x onerror=alert(1)>.csv', text));
  await expectNothingGrew(wizard);
  await wizard.goTo('Controleren');
  // One change, so that it is written anew and not given back as it came.
  await wizard.check.grid.typeInCell(1, 'ReferentieNr', 'PO-1');
  for (const row of [1, 2, 3, 8, 12, 16]) {
    const shown = await wizard.check.grid.textAt(row, 'Bedrijfsnaam');
    expect(shown).toBe(strings[row - 1]);
  }
  await expectNothingGrew(wizard);
  await wizard.goTo('Voorbeeld');
  await expect(wizard.page.getByText(strings[0] ?? '').first()).toBeVisible();
  await expectNothingGrew(wizard);

  await wizard.goTo('Opslaan');
  await wizard.save.makeInSpiteOfErrors();
  const { bytes } = await wizard.save.download();
  const written = Papa.parse<string[]>(Buffer.from(bytes).toString('utf8'), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(written.errors).toEqual([]);
  rows[0] = rows[0]?.with(3, 'PO-1') ?? [];
  expect(written.data.slice(1)).toEqual(rows);
});

test('as headings, and as names of the file and the sheet', async ({ wizard, page }) => {
  const strange = ['<img src=x onerror="alert(1)">', '__proto__', '=1+1', 'constructor'];
  const headings = [...HEADINGS, ...strange];
  const cells = [...inOrder(person(1)), ...strange];
  const sheet = '<b onclick="alert(1)">';
  await wizard.open(
    workbook('"><script>alert(1)</script>.xlsx', [
      { name: sheet, rows: [headings, cells] },
      {
        name: '__proto__',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ]),
  );
  await expect(wizard.file.reading).toContainText(sheet);
  await wizard.file.showReading();
  await expect(wizard.file.choice('Blad')).toContainText(sheet);
  await wizard.goTo('Kolommen');
  for (const heading of strange) {
    await expect(page.getByText(heading, { exact: true }).first()).toBeVisible();
    await wizard.columns.leaveOut(heading);
  }
  await expectNothingGrew(wizard);
  await wizard.goTo('Controleren');
  await expectNothingGrew(wizard);
  await wizard.goTo('Opslaan');
  await wizard.save.makeInSpiteOfErrors();
  const { name, bytes } = await wizard.save.download();
  expect(name).not.toMatch(/[<>"/\\]/);
  expect(Buffer.from(bytes).toString('utf8').split('\r\n')[0]).toBe(HEADINGS.join(';'));
  await expectNothingGrew(wizard);
});

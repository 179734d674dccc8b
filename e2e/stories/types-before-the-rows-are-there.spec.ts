import { importFile } from '../files/csv.ts';
import { HEADINGS } from '../files/headings.ts';
import { person } from '../files/people.ts';
import { SlowEngine } from '../pages/slow-engine.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Whoever knows where to go does not wait for the rows to be drawn. No key is lost and none ends up in another cell, however late the
// engine is.

const ROWS = 400;
const LATE_MS = 1_200;
const FILE = importFile(
  'vierhonderd.csv',
  Array.from({ length: ROWS }, (_, at) =>
    person(at + 1, { Opmerking: `nummer ${at + 1}`, 'Aanvraag is Order': at % 2 === 0 ? 'j' : 'Ja' }),
  ),
);

async function openAt(wizard: Wizard, slow: SlowEngine): Promise<void> {
  await slow.install();
  await wizard.open(FILE);
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Opmerking', 'nummer 1');
}

/** To the column of the remarks in the row so far above the last one, of which nothing has come yet. */
async function toTheEnd(wizard: Wizard, above: number): Promise<void> {
  const { page } = wizard;
  await wizard.check.grid.element.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Home');
  for (let n = 0; n < HEADINGS.indexOf('Opmerking'); n += 1) await page.keyboard.press('ArrowRight');
  for (let n = 0; n < above; n += 1) await page.keyboard.press('ArrowUp');
  await expect((await wizard.check.grid.active()).locator('..')).toHaveAttribute('aria-busy', 'true');
}

/** What the remarks of the last rows say, once the engine has answered. */
function lastRemarks(wizard: Wizard, rows: number) {
  const { page } = wizard;
  const { grid } = wizard.check;
  const column = String(HEADINGS.indexOf('Opmerking') + 2);
  return expect.poll(
    async () => {
      const texts = await page
        .locator(`[role=gridcell][aria-colindex="${column}"]`)
        .evaluateAll((cells) => cells.map((cell) => cell.textContent));
      await expect(grid.element).toBeVisible();
      return texts.slice(-rows);
    },
    { timeout: 20_000 },
  );
}

test('keys before the row go into their cells, in order', async ({ wizard, page }) => {
  const slow = new SlowEngine(page);
  await openAt(wizard, slow);
  await slow.holdBack();
  await toTheEnd(wizard, 3);
  await slow.isLate(LATE_MS);

  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  await page.keyboard.type('twee');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await page.keyboard.type('!');
  await page.keyboard.press('Home');
  await page.keyboard.type('het ');
  await page.keyboard.press('Enter');
  // The last one is still open when its row comes.
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: 'Opmerking wijzigen' })).toHaveValue('nummer 4', {
    timeout: 20_000,
  });
  await page.keyboard.type('01');
  await page.keyboard.press('Enter');

  await lastRemarks(wizard, 4).toEqual(['een', 'twee', 'het nummer 399!', 'nummer 401']);
  await slow.isLate(0);
  await expect(wizard.told).toHaveText('1 cel getypt');
});

test('keys that are right behind one another are done in that order', async ({ wizard, page }) => {
  const slow = new SlowEngine(page);
  await openAt(wizard, slow);
  const { grid } = wizard.check;
  await grid.goTo(2, 'Opmerking');
  await slow.isLate(LATE_MS);

  await page.keyboard.press('Delete');
  await page.keyboard.type('nieuw');
  await page.keyboard.press('Enter');
  await page.keyboard.type('weg');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(wizard.told).toHaveText(/^Ongedaan gemaakt/, { timeout: 20_000 });
  await slow.isLate(0);

  await grid.expectText(2, 'Opmerking', 'nieuw');
  await grid.expectText(3, 'Opmerking', 'nummer 3');
});

test('what was typed for a row that did not come is told, and written nowhere', async ({ wizard, page }) => {
  const slow = new SlowEngine(page);
  await openAt(wizard, slow);
  const { check } = wizard;
  await slow.holdBack();
  // Half of the rows will go out of sight while this is being typed.
  await check.filter('Fouten');
  await toTheEnd(wizard, 1);
  await page.keyboard.type('verdwaald');
  await page.keyboard.press('Enter');
  await slow.isLate(LATE_MS);

  await expect(check.grid.strip).toContainText('“verdwaald”', { timeout: 20_000 });
  await expect(check.grid.strip).toContainText('is niet opgeschreven');
  await slow.isLate(0);
  await expect(check.shown).toHaveText('200 van 400 rijen');
  await expect(wizard.undoButton).toBeDisabled();
});

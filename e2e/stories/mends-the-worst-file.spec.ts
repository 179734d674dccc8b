import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readWritten } from '../generator/read-csv.ts';
import { HEADINGS } from '../generator/truth.ts';
import { worstCase } from '../generator/worst.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// One workbook with everything wrong that can be mended: right again by mouse only with few clicks, and by keyboard only; and when every
// proposal is refused, each cell goes out as it came in. What must come out is the truth that the file was made from.

const { truth, draft, file } = worstCase();
const TRUTH = [HEADINGS, ...truth.rows.map(({ texts }) => texts)];
/** The cells of the file under the headings that they belong to. */
const AS_IT_CAME = draft.rows.map((row) => HEADINGS.map((_, column) => draft.text(row, column)));
/** Clicks from the open file to the saved one. */
const MOST_CLICKS = 40;

/** Real presses on the page since it was opened. */
async function presses(page: Page): Promise<{ clicks: number; keys: number }> {
  return page.evaluate(
    () => (globalThis as unknown as { presses: { clicks: number; keys: number } }).presses,
  );
}

test.beforeEach(async ({ wizard, page }) => {
  await page.evaluate(() => {
    const counted = { clicks: 0, keys: 0 };
    Object.assign(globalThis, { presses: counted });
    const count = (event: string, what: keyof typeof counted) =>
      addEventListener(
        event,
        () => {
          counted[what] += 1;
        },
        true,
      );
    count('pointerdown', 'clicks');
    count('keydown', 'keys');
  });
  await wizard.open(file);
  await expect(wizard.headline).toContainText('in de weg');
});

/** The section with the findings, and in it the boxes that choose kinds. */
const findingsOf = (page: Page) => page.getByRole('region', { name: 'Bevindingen' });
const allKinds = (page: Page) => findingsOf(page).getByRole('checkbox', { name: /^Kies alle \d+ soorten$/ });
const mendKinds = (page: Page) =>
  findingsOf(page).getByRole('button', { name: /^Herstel \d+ gekozen soorten/ });
const MOST_ROUNDS = 3;

async function expectTruth(wizard: Wizard): Promise<void> {
  const { bytes } = await wizard.save.download();
  expect(readWritten(bytes)).toEqual(TRUTH);
}

test('by mouse only, with few clicks', async ({ wizard, page }) => {
  await wizard.file.mendAllSafe();
  await wizard.goTo('Controleren');

  // Some kinds are looked at first, and one of them is mended by itself.
  await wizard.check.acceptGroup('Maand vooraan in de hele kolom');
  await wizard.check.openGroup('Typefout in een e-mailadres');

  // One yes opens another question: two rounds.
  await expect(allKinds(page)).toBeVisible();
  for (let round = 0; round < MOST_ROUNDS && (await allKinds(page).isVisible()); round++) {
    await allKinds(page).click();
    await mendKinds(page).click();
    await expect(wizard.told).toContainText('soorten hersteld');
    await expect(mendKinds(page)).toBeHidden();
  }
  await expect(wizard.headline).toHaveText('Niets meer te herstellen');
  await wizard.goTo('Bestand');
  await expect(wizard.headline).toHaveText('Klaar om te importeren');
  await wizard.goTo('Opslaan');
  await wizard.save.make();
  await expectTruth(wizard);

  const { clicks, keys } = await presses(page);
  expect(keys).toBe(0);
  expect(clicks).toBeLessThan(MOST_CLICKS);
  process.stdout.write(`the worst file took ${clicks} clicks\n`);
});

test('by keyboard only', async ({ wizard, page }) => {
  // The computer's own file window is not part of the page; the press that opened it was one of the mouse.
  const opening = (await presses(page)).clicks;
  const keys = new Keyboard(page);
  const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
  await keys.tabToAndPress(button(/^Herstel .* dingen$/));
  await expect(wizard.told).toContainText('Alles wat veilig is');
  await keys.expectFocusKept();
  await keys.tabToAndPress(button('Kolommen bekijken'));
  await keys.tabToAndPress(button('Verder naar controleren'));
  await expect(page.getByRole('main', { name: 'Controleren' })).toBeVisible();
  await expect(allKinds(page)).toBeVisible();

  for (let round = 0; round < MOST_ROUNDS && (await allKinds(page).isVisible()); round++) {
    await keys.tabToAndPress(allKinds(page), 'Space');
    await expect(allKinds(page)).toBeChecked();
    await keys.tabToAndPress(mendKinds(page));
    await expect(wizard.told).toContainText('soorten hersteld');
    await expect(mendKinds(page)).toBeHidden();
    await keys.expectFocusKept();
  }
  await expect(wizard.headline).toHaveText('Niets meer te herstellen');
  await keys.tabToAndPress(button('Verder naar het voorbeeld'));
  await keys.tabToAndPress(button('Verder naar opslaan'));
  await keys.tabToAndPress(button('Bestand maken'));
  await expect(page.getByRole('heading', { name: 'Geschreven en nagelezen' })).toBeVisible();
  const coming = page.waitForEvent('download');
  await keys.tabToAndPress(button(/^Download /));
  expect(readWritten(await readFile(await (await coming).path()))).toEqual(TRUTH);
  expect((await presses(page)).clicks).toBe(opening);
});

test('every proposal refused: each cell goes out as it came in', async ({ wizard, page }) => {
  await wizard.goTo('Controleren');
  const left = findingsOf(page).getByRole('heading', { level: 3 }).getByRole('button');
  const aside = findingsOf(page).getByRole('button', { name: /^Terzijde gelegd/ });
  await expect(left.first()).toBeVisible();
  for (let kinds = await left.count(); kinds > 0; kinds--) {
    await left.first().click();
    await findingsOf(page).getByRole('button', { name: 'Laat zo' }).click();
    await expect(left).toHaveCount(kinds - 1);
  }
  await expect(aside).toBeVisible();
  await expect(wizard.undoButton).toBeDisabled();

  await wizard.goTo('Opslaan');
  await wizard.save.makeInSpiteOfErrors();
  const { bytes } = await wizard.save.download();
  expect(readWritten(bytes)).toEqual([HEADINGS, ...AS_IT_CAME]);
});

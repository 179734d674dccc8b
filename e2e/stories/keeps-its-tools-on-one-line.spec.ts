import { importFile } from '../files/csv.ts';
import { people } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// What stands above the table takes one line beside the findings, so that more rows are seen.

const ROWS = 1200;
/** A name can be read in it. */
const NARROWEST_SEARCH = 180;

test('filters, search and counts stand on one line on an ordinary screen', async ({ wizard, page }) => {
  await wizard.open(importFile('lijst.csv', people(ROWS)));
  await wizard.goTo('Controleren');
  const { shown } = wizard.check;
  await expect(shown).toHaveText('1.200 van 1.200 rijen');
  const filters = page.getByRole('radiogroup', { name: 'Toon' });
  const search = page.getByRole('searchbox', { name: 'Zoeken in de tabel' });
  const onOneLine = async (widths: readonly number[], what: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const middle = async (one: typeof shown) => {
        const box = await one.boundingBox();
        return box === null ? Number.NaN : box.y + box.height / 2;
      };
      await expect
        .poll(async () => Math.abs((await middle(shown)) - (await middle(filters))), `${what}, ${width} px`)
        .toBeLessThan(4);
      const field = await search.locator('..').boundingBox();
      expect(field?.width, `${what}, ${width} px`).toBeGreaterThanOrEqual(NARROWEST_SEARCH);
    }
  };
  const WIDTHS = [1920, 1440, 1280, 1024];
  await onOneLine(WIDTHS, 'all rows');
  await page.getByRole('radio', { name: 'Gewijzigd' }).click();
  await page.getByRole('radio', { name: 'Fouten' }).click();
  await expect(page.getByRole('button', { name: 'Filter vernieuwen' })).toBeVisible();
  await onOneLine(WIDTHS, 'errors only');
  await page.getByRole('radio', { name: 'Alles' }).click();
  await search.fill('Bouali');
  await page.getByRole('radio', { name: 'Waarschuwingen' }).click();
  await expect(page.getByRole('button', { name: 'Alle rijen tonen' })).toBeVisible();
  await onOneLine(WIDTHS, 'warnings only, with a search');
  // Beside the findings of a narrower window the count has a line of its own, and is not broken in two.
  await page.setViewportSize({ width: 1100, height: 900 });
  await expect.poll(async () => (await shown.boundingBox())?.height).toBeLessThan(28);
  const field = await search.locator('..').boundingBox();
  expect(field?.width).toBeGreaterThanOrEqual(NARROWEST_SEARCH);
});

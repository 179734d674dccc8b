import { importFile } from '../files/csv.ts';
import { people } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// What stands above the table takes one line beside the findings, so that more rows are seen.

const ROWS = 1200;

test('filters, search and counts stand on one line on an ordinary screen', async ({ wizard, page }) => {
  await wizard.open(importFile('lijst.csv', people(ROWS)));
  await wizard.goTo('Controleren');
  const { shown } = wizard.check;
  await expect(shown).toHaveText('1.200 van 1.200 rijen');
  const filters = page.getByRole('radiogroup', { name: 'Toon' });
  for (const width of [1920, 1440, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const middle = async (one: typeof shown) => {
      const box = await one.boundingBox();
      return box === null ? Number.NaN : box.y + box.height / 2;
    };
    await expect
      .poll(async () => Math.abs((await middle(shown)) - (await middle(filters))), `${width} px`)
      .toBeLessThan(4);
  }
});

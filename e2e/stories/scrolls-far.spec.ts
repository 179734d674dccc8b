import { importFile } from '../files/csv.ts';
import { people } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// Scrolling gives the elements of rows that leave to rows that come. Whoever types, selects or listens must not notice.

test('typing goes on while the table is scrolled, and rows rest in their order', async ({ wizard, page }) => {
  await wizard.open(importFile('lang.csv', people(600)));
  await wizard.goTo('Controleren');
  const { grid } = wizard.check;
  await grid.goTo(3, 'Opmerking');
  await page.keyboard.type('half');
  const field = page.getByRole('textbox', { name: 'Opmerking wijzigen' });
  await expect(field).toBeFocused();

  const scroller = grid.element;
  for (const top of [200, 900, 4000, 12_000, 3000, 0]) {
    await scroller.evaluate((element, top) => element.scrollTo({ top }), top);
    await expect(field).toBeFocused();
    // Longer than it takes to be at rest.
    await page.waitForTimeout(250);
    await expect(field).toHaveValue('half');
  }
  await page.keyboard.type(' af');
  await page.keyboard.press('Enter');
  await grid.expectText(3, 'Opmerking', 'half af');

  await scroller.hover();
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 370);
  const order = () =>
    scroller.evaluate((element) =>
      [...element.querySelectorAll('[role=row]')].map((row) => Number(row.getAttribute('aria-rowindex'))),
    );
  await expect.poll(async () => (await order()).length).toBeGreaterThan(10);
  await expect
    .poll(async () => {
      const rows = await order();
      return rows.join() === rows.toSorted((a, b) => a - b).join();
    })
    .toBe(true);
  // The cell that is pointed at is there, out of sight as well.
  expect(await (await grid.active()).count()).toBe(1);
  // Each row says the number that stands beside it.
  const told = await scroller.evaluate((element) => {
    const numbers = [...element.querySelectorAll<HTMLElement>('[data-numbers] > *')];
    const rows = [...element.querySelectorAll<HTMLElement>('[role=row]:not([aria-rowindex="1"])')];
    return rows.every((row, nth) => {
      const number = numbers[nth];
      const header = row.querySelector('[role=rowheader]');
      return number?.textContent === header?.textContent && number?.style.top === row.style.top;
    });
  });
  expect(told).toBe(true);
});

test('numbers stay beside their rows sideways, and choose the whole row', async ({ wizard, page }) => {
  const rows = people(60).map((one, at) => (at === 5 ? { ...one, WebaanvraagNr: '' } : one));
  rows[2] = { ...rows[2], 'Opleiding Code': 'VCA-B ' };
  await wizard.open(importFile('lang.csv', rows));
  await wizard.goTo('Controleren');
  const { grid } = wizard.check;
  await grid.expectText(1, 'WebaanvraagNr', '0001');
  await grid.goTo(3, 'Opleiding Code');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menuitem', { name: 'Links vastzetten' }).click();
  await grid.element.evaluate((element) => element.scrollTo({ left: 900 }));
  // What is wrong with a cell does not loosen it from its column.
  const frozen = grid.element.locator('[role=gridcell][aria-colindex="2"]');
  await expect(frozen.nth(2)).toHaveAttribute('aria-invalid', 'true');
  await expect
    .poll(() =>
      frozen.evaluateAll((cells) => new Set(cells.map((cell) => cell.getBoundingClientRect().x)).size),
    )
    .toBe(1);
  await expect.poll(() => grid.element.evaluate((element) => element.scrollLeft)).toBeGreaterThan(800);

  const box = await grid.element.boundingBox();
  if (box === null) throw new Error('no grid');
  const number = page.locator('[data-numbers] > *').nth(4);
  await expect.poll(async () => Math.abs(((await number.boundingBox())?.x ?? 0) - box.x)).toBeLessThan(3);
  await number.click();
  await expect(grid.strip).toContainText(/1 × \d\d/);
});

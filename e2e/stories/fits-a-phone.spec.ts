import type { Page } from '@playwright/test';
import { importFile } from '../files/csv.ts';
import { person } from '../files/people.ts';
import { worstCase } from '../generator/worst.ts';
import { expect, test } from '../pages/story.ts';

// Every step on a phone, with the file that has everything wrong: the page does not scroll sideways, and no button stands outside what can be
// seen of it. Only the table itself may be wider than the screen.

const STEPS = ['Bestand', 'Kolommen', 'Controleren', 'Voorbeeld', 'Opslaan'] as const;

/** What is pressed or read and sticks out of the page, or is cut off by what it stands in. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) out.push('the page scrolls sideways');
    for (const one of document.querySelectorAll<HTMLElement>('button, a[href], h1, h2, h3, p, li')) {
      if (one.closest('[role=grid]') !== null || !one.checkVisibility()) continue;
      const { right, left } = one.getBoundingClientRect();
      const cuts = (element: HTMLElement): boolean =>
        getComputedStyle(element).overflowX !== 'visible' &&
        right > element.getBoundingClientRect().right + 1;
      let within = one.parentElement;
      while (within !== null && within !== document.body && !cuts(within)) within = within.parentElement;
      if (right - left > 2 && (right > width + 1 || (within !== null && within !== document.body)))
        out.push(`${one.tagName} ${one.textContent?.slice(0, 60)}`);
    }
    return out;
  });
}

for (const width of [390, 320])
  test(`nothing is cut off at ${width} px`, async ({ wizard, page }) => {
    await page.setViewportSize({ width, height: 844 });
    expect(await sticksOut(page), 'start').toEqual([]);
    await wizard.choose(worstCase().file);
    await expect(wizard.verdict).toContainText('in de weg');
    for (const step of STEPS) {
      if (!(await page.getByRole('main', { name: step }).isVisible())) await wizard.goTo(step);
      await expect(page.getByRole('main', { name: step })).toBeVisible();
      if (step === 'Controleren') {
        await expect(wizard.check.grid.element).toBeVisible();
        expect(await sticksOut(page), 'the table').toEqual([]);
        await page.getByRole('button', { name: /^Bevindingen/ }).click();
        await wizard.check.group('Ja of Nee anders geschreven').click();
        await expect(page.getByRole('button', { name: /^Herstel alle \d/ })).toBeVisible();
      }
      await expect.poll(() => sticksOut(page), step).toEqual([]);
    }
  });

/** With the row of the cell itself, enough to see where it stands. */
const FEWEST_ROWS = 4;

for (const height of [844, 664])
  test(`a finding with many answers leaves room for rows at 390 by ${height} px`, async ({
    wizard,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height });
    const names = Array.from(
      { length: 12 },
      (_, at) => `Installatiebedrijf Bron ${['B.V.', 'BV', 'bv'][at % 3]}`,
    );
    const rows = names.map((name, at) => person(at + 1, { Bedrijfsnaam: name }));
    await wizard.open(importFile('bedrijf.csv', rows));
    await wizard.goTo('Controleren');
    await page.getByRole('button', { name: /^Bevindingen/ }).click();
    await (await wizard.check.openGroup('Eén bedrijf op verschillende manieren gespeld'))
      .getByRole('button', { name: /^Ga naar cel/ })
      .first()
      .click();
    const strip = page.getByRole('region', { name: 'Gekozen cel' });
    await expect(strip).toContainText('Geen schrijfwijze komt het meest voor');
    const { grid } = wizard.check;
    const seen = async () => {
      const top = (await strip.boundingBox())?.y ?? 0;
      const bottoms = await grid.element
        .getByRole('rowheader')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().bottom));
      return bottoms.filter((bottom) => bottom <= top + 1).length;
    };
    await expect.poll(seen).toBeGreaterThanOrEqual(FEWEST_ROWS);
    const answers = strip.getByRole('button');
    await expect(answers).toHaveText([
      'Schrijf alleen hier Installatiebedrijf Bron B.V.',
      'Schrijf overal Installatiebedrijf Bron B.V.',
      'Schrijf overal Installatiebedrijf Bron BV',
      'Schrijf overal Installatiebedrijf Bron bv',
    ]);
    await answers.last().click();
    await grid.expectText(1, 'Bedrijfsnaam', 'Installatiebedrijf Bron bv');
  });

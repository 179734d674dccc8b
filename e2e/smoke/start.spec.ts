import { expect, test } from '@playwright/test';
import { firstScripts } from '../../tools/first-script.ts';

// How much must come over the line before anything can be painted. The rest of the page comes after that, by itself.

/** Compressed, in bytes: issue 5. */
const MOST_BYTES = 120_000;

test('the first paint needs little script, and asks for no other', async ({ page }) => {
  const first = firstScripts('dist');
  const bytes = first.reduce((sum, { gzip }) => sum + gzip, 0);
  expect(bytes, JSON.stringify(first)).toBeLessThanOrEqual(MOST_BYTES);

  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  // That something stands in the page is known a moment before it is painted.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  const names = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint === undefined) throw new Error('nothing was painted');
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < paint.startTime)
      .map(({ name }) => new URL(name).pathname.slice(1));
  });
  const others = names.filter((name) => !first.some(({ file }) => file === name));
  // The engine's thread is begun at once, beside the page.
  expect(others.filter((name) => !/\.worker-/.test(name))).toEqual([]);
});

import { importFile } from '../files/csv.ts';
import { person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// What the page has shown stays where it is: what comes a moment later takes a place that was kept for it. Whoever goes to press a button
// presses that button.

const FILE = importFile('lijst.csv', [
  person(1, { 'Aanvraag is Order': 'ja' }),
  person(2, { 'Deelnemer e-mail': 'jansen2@bron.example,nl' }),
]);

const SLOWER = 6;

// A phone, a tablet on its side, and laptops: at the narrowest of these the head of the page just fits on one line.
for (const [width, height] of [
  [390, 844],
  [1180, 820],
  [1280, 720],
  [1440, 900],
] as const)
  test(`nothing that can be pressed moves after the verdict, at ${width} px`, async ({ wizard, page }) => {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      const places = new Map<Element, { x: number; y: number }>();
      const look = () => {
        // The verdict and its button are drawn together.
        const isOpen = [...document.querySelectorAll('main button')].some(({ textContent }) =>
          /^Herstel \d+ ding/.test(textContent ?? ''),
        );
        if (isOpen)
          for (const button of document.querySelectorAll('button')) {
            if (!button.checkVisibility()) continue;
            const { x, y } = button.getBoundingClientRect();
            const before = places.get(button);
            places.set(button, { x, y });
            if (before !== undefined && Math.hypot(before.x - x, before.y - y) > 1)
              moved.push(`${button.ariaLabel ?? button.textContent}: ${before.x},${before.y} to ${x},${y}`);
          }
        requestAnimationFrame(look);
      };
      look();
    });
    // On a slow computer what comes late comes later than the next frame.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await wizard.open(FILE);
    // What comes last.
    await expect(wizard.undoButton).toBeVisible();
    await expect(wizard.file.reading).toBeVisible();
    await expect(page.getByRole('switch')).toBeVisible();
    await expect(page.locator('footer')).toBeAttached();
    const moved = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { moved: string[] }).moved;
    });
    expect(moved).toEqual([]);
  });

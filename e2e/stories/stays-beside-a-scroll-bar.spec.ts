import { importFile } from '../files/csv.ts';
import { people } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// A scroll bar that takes room, as on Windows: the page is not moved by it, whenever it comes, and keeps no room for one that is not there.

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
});

for (const width of [1024, 1440, 1920])
  test(`nothing moves sideways when the page grows longer than a window of ${width} px`, async ({
    wizard,
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    await wizard.open(importFile('lijst.csv', people(3)));
    const watched = {
      step: page.getByRole('button', { name: /^1\. Bestand/ }),
      language: page.getByText('EN', { exact: true }),
      headline: wizard.headline,
      other: page.getByRole('button', { name: 'Kies een ander bestand' }),
      claim: page.getByRole('contentinfo').getByText('Je bestand verlaat deze computer niet'),
    };
    const places = async () => {
      const edges: Record<string, [number, number]> = {};
      for (const [what, one] of Object.entries(watched)) {
        const box = await one.boundingBox();
        if (box !== null) edges[what] = [box.x, box.x + box.width];
      }
      return edges;
    };
    const bar = () => page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    const header = page.getByRole('banner');
    const reading = page.getByRole('button', { name: /^Zo hebben we het bestand gelezen/ });
    await expect(reading).toBeVisible();
    expect(await bar()).toBe(0);
    expect((await header.boundingBox())?.width, 'the head is as wide as the window').toBe(width);
    const before = await places();
    expect(Object.keys(before)).toEqual(Object.keys(watched));

    await wizard.file.showReading();
    await expect.poll(bar).toBeGreaterThan(10);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width - (await bar()));

    // Nor by a dialog over it, which takes the scroll bar away.
    await page.getByRole('button', { name: 'Toetsen' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await places()).toEqual(before);
  });

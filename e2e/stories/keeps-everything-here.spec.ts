import { HEADINGS, inOrder } from '../files/headings.ts';
import { person } from '../files/people.ts';
import { workbook } from '../files/workbook.ts';
import { type CountingHost, openCountingHost } from '../pages/counting-host.ts';
import { expect, test as story } from '../pages/story.ts';

// "Je bestand verlaat deze computer niet": once the page stands there, a whole story asks nothing of anyone, and nothing of the file
// stays behind in the browser. What the service worker keeps for use without a network belongs to the loading.

const SECRET = 'Geheimpje-Hartendorp';
const FILE = workbook('zeer-vertrouwelijk.xlsx', [
  {
    name: 'Deelnemers',
    rows: [
      [...HEADINGS],
      inOrder(person(1, { 'Deelnemer achternaam': SECRET, 'Aanvraag is Order': 'ja' })),
      inOrder(person(2)),
    ],
  },
]);

/** Every request of the page goes through a host that counts. */
const test = story.extend<{ host: CountingHost }>({
  host: async ({ playwright: _ }, use, info) => {
    const host = await openCountingHost(info.project.use.baseURL ?? '');
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test('asks nothing of anyone during a whole story, and leaves nothing behind', async ({
  wizard,
  page,
  context,
  host,
}) => {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await page.waitForLoadState('networkidle');
  expect(host.asked).toContain('GET /sw.js');
  const untilLoaded = host.asked.length;
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await wizard.open(FILE);
  await wizard.file.mendAllSafe();
  await wizard.goTo('Kolommen');
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(2, 'Deelnemer achternaam', `${SECRET}-2`);
  await wizard.goTo('Voorbeeld');
  const { bytes } = await wizard.saveAndDownload();
  expect(Buffer.from(bytes).toString('utf8')).toContain(`${SECRET}-2`);
  await wizard.save.downloadLog();
  // What is sent late would come after the work: at the latest when the page is left.
  await page.goto('about:blank');
  await page.waitForTimeout(300);
  expect(host.asked.slice(untilLoaded)).toEqual([]);
  expect(sockets).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await page.goto(host.address);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: [...names, ...addresses.flat()],
    };
  });
  expect(JSON.stringify(kept)).not.toMatch(/Hartendorp|vertrouwelijk/);
  expect(kept).toEqual({ ...kept, local: {}, session: {}, databases: [] });
  await expect(wizard.page.getByText(SECRET)).toBeHidden();
});

test('keeps no more than the language and the appearance', async ({ wizard, page }) => {
  await page.getByRole('button', { name: 'EN, English' }).click();
  await page.getByRole('button', { name: /^Appearance/ }).click();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'puntkomma.language': 'en',
    'puntkomma.theme': 'light',
  });
  await wizard.visit();
  await expect(wizard.headline).toHaveText('From Excel to Coachview, without surprises');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('works to the end without a host', async ({ wizard, page, host }) => {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await host.close();
  await wizard.open(FILE);
  await wizard.file.mendAllSafe();
  const { bytes } = await wizard.saveAndDownload();
  expect(Buffer.from(bytes).toString('utf8')).toContain(SECRET);
});

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { builtFile, type Host, listedFiles, nextBuild, openHost } from './host.ts';
import { watchLoading } from './loaded.ts';

// The page without a network, and the change from one version to the next. The host is the test's own, so that it can go away and change.

let host: Host;
test.beforeEach(async () => {
  host = await openHost();
});
test.afterEach(() => host.close());

/** The service worker has kept the page and answers for it. */
async function settled(page: Page) {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Asks for the newest version and waits until it stands ready. */
async function lookForUpdate(page: Page) {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
}

test('opens and loads all of its parts without a network after the first visit', async ({ page }) => {
  await page.goto(host.address);
  const heading = await page.getByRole('heading').first().textContent();
  await settled(page);
  await host.close();

  await page.reload();
  await expect(page.getByRole('heading').first()).toHaveText(heading ?? '');
  const parts = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const kept = await (await caches.open(name)).keys();
    const scripts = kept
      .map(({ url }) => url)
      .filter((url) => url.endsWith('.js') && !url.includes('worker'));
    return Promise.all(
      scripts.map(async (url) => {
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = url;
        const loaded = new Promise<boolean>((resolve) => {
          link.onload = () => resolve(true);
          link.onerror = () => resolve(false);
        });
        document.head.append(link);
        return { url, loaded: await loaded };
      }),
    );
  });
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter(({ loaded }) => !loaded)).toEqual([]);
});

test('keeps the files of the build and nothing else', async ({ page }) => {
  await page.goto(host.address);
  await settled(page);
  // Neither what is not there nor an address with something behind it may leave a trace.
  host.replaced.set('elders.html', '<p>elders</p>');
  await page.goto(`${host.address}elders.html?naam=Jansen`);
  await page.goto(`${host.address}?naam=Jansen`);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
  const listed = (await listedFiles()).map(([path]) => (path === 'index.html' ? '/' : `/${path}`));
  expect(kept.sort()).toEqual(listed.sort());
});

test('puts a newer version in place only when told, and leaves nothing of the older', async ({ page }) => {
  await page.goto(host.address);
  await settled(page);
  const before = await cacheNames(page);
  await nextBuild(host, (await builtFile('index.html')).replace('<html ', '<html data-build="next" '));
  await lookForUpdate(page);

  const loading = watchLoading(page.context());
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build');
  // Nobody presses for the newer version before the older has loaded: a service worker with work in hand gives way minutes later.
  await loading.done();
  await page.evaluate(async () => {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    );
    (await navigator.serviceWorker.ready).waiting?.postMessage('take-over');
    await taken;
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
  expect(await cacheNames(page)).not.toEqual(before);
});

test('does not take half a build for a version', async ({ page }) => {
  await page.goto(host.address);
  await settled(page);
  const before = await cacheNames(page);
  await nextBuild(host, 'the page of the next build');
  // The host still gives the older page: its deployment has not finished.
  host.replaced.delete('index.html');
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const coming = new Promise<string>((resolve) =>
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => resolve(worker.state));
      }),
    );
    await registration.update();
    return coming;
  });
  expect(outcome).toBe('redundant');
  expect(await cacheNames(page)).toEqual(before);
  await host.close();
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('is taken back by the kill switch', async ({ page }) => {
  const loading = watchLoading(page.context());
  await page.goto(host.address);
  await settled(page);
  // As above: with work in hand it would go minutes later.
  await loading.done();
  host.replaced.set(
    'sw.js',
    await readFile(new URL('../../tools/service-worker-off.js', import.meta.url), 'utf8'),
  );
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

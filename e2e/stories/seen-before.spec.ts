import type { Page } from '@playwright/test';
import { importFile } from '../files/csv.ts';
import { people, person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Remembering who was saved: only when the user wants it, never a name, seen again in another file and after the browser was closed, and
// gone with one button.

const MAY = importFile('mei.csv', people(3));
const TITLE = 'Eerder opgeslagen';
/** Two of the people of May, on another webaanvraag, and somebody new. */
const JUNE = importFile('juni.csv', [
  person(2, { WebaanvraagNr: '0101', 'Deelnemer achternaam': 'JANSEN' }),
  person(1, { WebaanvraagNr: '0102' }),
  person(7, { WebaanvraagNr: '0103' }),
]);

const choice = (page: Page) => page.getByRole('switch', { name: /^Onthoud welke deelnemers/ });
const wipe = (page: Page) => page.getByRole('button', { name: 'Wis wat hier bewaard is' });

async function switchOn(wizard: Wizard): Promise<void> {
  await wizard.goTo('Opslaan');
  // What is seen of a switch is its label; the input itself is hidden from sight.
  await wizard.page.getByText('Onthoud welke deelnemers').click();
  await expect(choice(wizard.page)).toBeChecked();
}

async function saveMay(wizard: Wizard): Promise<void> {
  await wizard.open(MAY);
  await switchOn(wizard);
  await wizard.saveAndDownload();
  await expect(wizard.page.getByText('De deelnemers van dit bestand zijn onthouden.')).toBeVisible();
}

async function openJune(wizard: Wizard): Promise<void> {
  if (await wizard.step('Bestand').isVisible()) await wizard.goTo('Bestand');
  await wizard.open(JUNE);
}

/** Everything in the page's database, and whether its key can be taken out. */
function stored(page: Page) {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'puntkomma')) return undefined;
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('puntkomma'));
    const all = database.transaction(['seen', 'keys']);
    const seen = await wait<{ hash: string; day: string }[]>(all.objectStore('seen').getAll());
    const keys = await wait<CryptoKey[]>(all.objectStore('keys').getAll());
    database.close();
    return { seen, keys: keys.map(({ extractable, algorithm }) => ({ extractable, name: algorithm.name })) };
  });
}

test('stores nothing unless it is asked to', async ({ wizard, page }) => {
  await wizard.open(MAY);
  await wizard.saveAndDownload();
  await expect(choice(page)).not.toBeChecked();
  await expect(wipe(page)).toBeHidden();
  expect(await stored(page)).toBeUndefined();
  await openJune(wizard);
  await wizard.goTo('Controleren');
  await expect(wizard.check.group(TITLE)).toBeHidden();
});

test('sees the same people in another file, also after the page was opened anew', async ({
  wizard,
  page,
}) => {
  await saveMay(wizard);
  const kept = await stored(page);
  // Each of the three by birth date and by e-mail address.
  expect(kept?.seen).toHaveLength(6);
  expect(kept?.keys).toEqual([{ extractable: false, name: 'HMAC' }]);
  expect(JSON.stringify(kept)).not.toMatch(/jansen|bron|1991|vca/i);

  // The file that was just saved is no second import of itself.
  await wizard.goTo('Controleren');
  await expect(wizard.check.group(TITLE)).toBeHidden();

  await wizard.visit();
  await expect(page.getByText(/^Hier bewaard: 6 controlegetallen/)).toBeVisible();
  await openJune(wizard);
  await wizard.goTo('Controleren');
  const group = await wizard.check.openGroup(TITLE);
  await expect(group.getByRole('listitem')).toHaveCount(2);
  await expect(group.getByRole('listitem').first()).toContainText('JANSEN');
  await expect(group.getByRole('listitem').first()).toContainText(/op \d\d-\d\d-\d{4} is opgeslagen/);
  // It is for the user to judge: nothing is proposed, nothing holds the file back.
  await expect(group.getByRole('button', { name: /^Herstel/ })).toBeHidden();
  await wizard.saveAndDownload();
});

test('stops when it is switched off, and forgets with one button', async ({ wizard, page }) => {
  await saveMay(wizard);
  await page.getByText('Onthoud welke deelnemers').click();
  await openJune(wizard);
  await wizard.goTo('Controleren');
  await expect(wizard.check.group(TITLE)).toBeHidden();
  await switchOn(wizard);
  await wizard.goTo('Controleren');
  await expect(wizard.check.group(TITLE)).toBeVisible();

  await wizard.goTo('Opslaan');
  await wipe(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wissen' }).click();
  await expect(wipe(page)).toBeHidden();
  await expect(choice(page)).not.toBeChecked();
  expect(await stored(page)).toBeUndefined();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect((await page.evaluate(() => caches.keys())).some((name) => name.startsWith('puntkomma-'))).toBe(true);
  await wizard.goTo('Controleren');
  await expect(wizard.check.group(TITLE)).toBeHidden();
});

test('wipes the page itself as well when the user wants all of it gone', async ({ wizard, page }) => {
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual([]);
  await saveMay(wizard);
  await wipe(page).click();
  const dialog = page.getByRole('dialog', { name: 'Wissen wat hier bewaard is?' });
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Wissen' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('keeps nobody for longer than 400 days', async ({ wizard, page }) => {
  await saveMay(wizard);
  await page.clock.setFixedTime(Date.now() + 399 * 86_400_000);
  await wizard.visit();
  await expect(page.getByText(/^Hier bewaard: 6/)).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 402 * 86_400_000);
  await wizard.visit();
  await expect.poll(async () => (await stored(page))?.seen).toEqual([]);
  await expect(wipe(page)).toBeHidden();
});

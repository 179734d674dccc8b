import { importFile, textFile } from '../files/csv.ts';
import { people } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// A drive elsewhere that is long in giving a list or a template: the page says that it waits, and lets the user stop.

test.beforeEach(async ({ wizard, page }) => {
  await page.addInitScript(() => {
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = function (this: Blob) {
      const isSlow = this instanceof File && this.name.startsWith('traag');
      return isSlow ? new Promise<never>(() => undefined) : arrayBuffer.call(this);
    };
  });
  await wizard.visit();
});

test('says that it waits for a list, and takes another when the user stops', async ({ wizard, page }) => {
  await wizard.open(importFile('lijst.csv', people(3)));
  await wizard.goTo('Voorbeeld');
  const choose = page.getByRole('button', { name: 'Lijsten kiezen' });
  await wizard.give(choose, textFile('traag.csv', 'Bedrijfsnaam;Debiteurnummer\nBron;100'));
  const row = page.getByRole('listitem').filter({ hasText: 'Wachten op traag.csv' });
  await expect(row).toContainText('De computer heeft de inhoud nog niet gegeven');
  await row.getByRole('button', { name: 'Stoppen' }).click();
  await expect(row).toBeHidden();
  await wizard.give(choose, textFile('snel.csv', 'Bedrijfsnaam;Debiteurnummer\nBron;100'));
  await expect(page.getByRole('listitem').filter({ hasText: 'snel.csv' })).toBeVisible();
});

test('says that it waits for a template, with nothing open and over a file', async ({ wizard, page }) => {
  const slow = textFile('traag.csv', 'WebaanvraagNr;Bedrijfsnaam');
  const choose = page.getByRole('button', { name: 'Eigen sjabloon gebruiken' });
  const stop = page.getByRole('button', { name: 'Stoppen' });
  await wizard.give(choose, slow);
  await expect(page.getByRole('main')).toContainText('traag.csv');
  await stop.click();
  await expect(choose).toBeVisible();

  await wizard.open(importFile('lijst.csv', people(3)));
  await wizard.file.showReading();
  await wizard.give(choose, slow);
  const dialog = page.getByRole('dialog', { name: 'traag.csv openen' });
  await expect(dialog).toBeVisible();
  await stop.click();
  await expect(dialog).toBeHidden();
  await expect(wizard.verdict).toBeVisible();
});

import { importFile, importText } from '../files/csv.ts';
import { people, person } from '../files/people.ts';
import { placeOf } from '../pages/at-rest.ts';
import { expect, test } from '../pages/story.ts';

// Going back and forth, pressing twice, dropping another file, closing the tab: none of it loses work, or it asks first.

const MENDABLE = [
  person(1, { 'Aanvraag is Order': 'ja' }),
  person(2, { 'Aanvraag is Order': 'J', 'Deelnemer e-mail': 'jansen2@bron.example,nl' }),
];
const FILE = importFile('lijst.csv', MENDABLE);
const OTHER = importFile('andere.csv', people(5));

test('keeps everything while the user goes back and forth', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(1, 'Opmerking', 'blijft staan');
  await wizard.check.search('blijft');
  await expect(wizard.check.shown).toHaveText('1 van 2 rijen');
  for (const step of ['Bestand', 'Opslaan', 'Kolommen', 'Voorbeeld', 'Bestand'] as const)
    await wizard.goTo(step);
  await page.getByRole('button', { name: 'EN, English' }).click();
  await page.getByRole('button', { name: 'NL, Nederlands' }).click();
  await wizard.goTo('Controleren');
  await expect(wizard.check.shown).toHaveText('1 van 2 rijen');
  await wizard.check.grid.expectText(1, 'Opmerking', 'blijft staan');
  await expect(wizard.undoButton).toHaveAccessibleName('Ongedaan maken: 1 cel getypt');
});

test('asks before a dropped file takes the place of changed work', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.file.mendAllSafe();
  await wizard.drop(OTHER);
  const question = page.getByRole('dialog', { name: 'Een ander bestand openen?' });
  await expect(question).toContainText('In lijst.csv heb je 2 wijzigingen gedaan');
  await wizard.replaceWork(false);
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Aanvraag is Order', 'Ja');

  await wizard.drop(OTHER);
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await wizard.check.grid.expectText(1, 'Aanvraag is Order', 'Ja');

  await wizard.drop(OTHER);
  await wizard.replaceWork(true);
  await expect(page.getByRole('main').getByText('andere.csv', { exact: true })).toBeVisible();
  await expect(wizard.undoButton).toBeDisabled();
});

test('opens a dropped file at once when there is nothing to lose', async ({ wizard, page }) => {
  await wizard.drop(FILE);
  await expect(page.getByRole('main').getByText('lijst.csv', { exact: true })).toBeVisible();
  await wizard.goTo('Opslaan');
  await wizard.drop(OTHER);
  await expect(page.getByRole('main').getByText('andere.csv', { exact: true })).toBeVisible();
});

test('takes a file that is picked when something else stands in the place of the button by then', async ({
  wizard,
  page,
}) => {
  const picked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  const chooser = await picked;
  await wizard.drop(FILE);
  await expect(wizard.verdict).toBeVisible();
  await chooser.setFiles({ name: OTHER.name, mimeType: '', buffer: Buffer.from(OTHER.bytes) });
  await expect(page.getByRole('main').getByText('andere.csv', { exact: true })).toBeVisible();
});

// Quick fingers, and slow ones: by then the first press has done its work and something else may stand under the pointer.
for (const delay of [0, 60, 250])
  test(`does a mend once, pressed twice with ${delay} ms between`, async ({ wizard, page }) => {
    await wizard.open(FILE);
    const pressTwice = async (name: RegExp) => {
      const box = await placeOf(page.getByRole('button', { name }));
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.click(x, y);
      await page.waitForTimeout(delay);
      await page.mouse.click(x, y, { clickCount: 2 });
    };
    await pressTwice(/^Herstel 2 dingen$/);
    await expect(wizard.undoButton).toHaveAccessibleName(
      'Ongedaan maken: Alles wat veilig is: 2 wijzigingen',
    );
    await wizard.goTo('Controleren');
    await wizard.undo();
    await expect(wizard.undoButton).toBeDisabled();
    await pressTwice(/^Herstel alles wat veilig is/);
    await expect(wizard.undoButton).toHaveAccessibleName(
      'Ongedaan maken: Alles wat veilig is: 2 wijzigingen',
    );

    await wizard.goTo('Opslaan');
    await wizard.save.makeInSpiteOfErrors();
    expect(Buffer.from((await wizard.save.download()).bytes).toString('utf8')).toBe(
      importText([person(1), person(2, { 'Deelnemer e-mail': 'jansen2@bron.example,nl' })]),
    );
  });

test('has the browser ask before changed work is closed, until it is downloaded', async ({
  wizard,
  page,
}) => {
  wizard.leaving = 'stay';
  await wizard.open(importFile('lijst.csv', [person(1)]));
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(1, 'Opmerking', 'nog niet bewaard');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => wizard.timesWarned).toBe(1);
  await wizard.check.grid.expectText(1, 'Opmerking', 'nog niet bewaard');

  await wizard.saveAndDownload();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(wizard.timesWarned).toBe(1);
});

test('closes without a question when nothing was changed', async ({ wizard, page }) => {
  wizard.leaving = 'stay';
  await wizard.open(FILE);
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(wizard.timesWarned).toBe(0);
});

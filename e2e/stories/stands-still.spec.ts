import { importFile } from '../files/csv.ts';
import { person } from '../files/people.ts';
import { worstCase } from '../generator/worst.ts';
import { movedButtons, slowDown, watchButtons } from '../pages/at-rest.ts';
import { expect, test } from '../pages/story.ts';

// What the page has shown stays where it is: what comes a moment later takes a place that was kept for it, or what would be pushed away
// comes with it. Whoever goes to press a button presses that button, also on a slow computer.

const comma = (name: string) => `${name}@bron.example,nl`;
const FILE = importFile('lijst.csv', [
  person(1, { 'Aanvraag is Order': 'ja', 'Deelnemer e-mail': comma('bouali1') }),
  person(1, { 'Deelnemer e-mail': 'bouali1@bron.example.nl' }),
]);

// A phone, a tablet on its side, and laptops: at the narrowest of these the head of the page just fits on one line.
for (const [width, height] of [
  [390, 844],
  [1180, 820],
  [1280, 720],
  [1440, 900],
] as const)
  test(`nothing that can be pressed moves after the verdict, at ${width} px`, async ({ wizard, page }) => {
    await page.setViewportSize({ width, height });
    await slowDown(page);
    // The verdict and its button are drawn together.
    await watchButtons(page, /^Herstel \d+ ding/);
    await wizard.open(FILE);
    // What comes last.
    await expect(wizard.undoButton).toBeVisible();
    await expect(wizard.file.reading).toBeVisible();
    await expect(page.getByRole('switch')).toBeVisible();
    await expect(page.locator('footer')).toBeAttached();
    expect(await movedButtons(page)).toEqual([]);
  });

test('the findings come together with what is told above them', async ({ wizard, page }) => {
  await wizard.open(worstCase().file);
  await slowDown(page);
  await watchButtons(page, /^Verder naar het voorbeeld/);
  await wizard.goTo('Controleren');
  await expect(page.getByText(/^Na alles wat veilig is/).first()).toBeVisible();
  await expect(wizard.check.group('Typefout in een e-mailadres')).toBeVisible();
  await expect(wizard.check.grid.element).toBeVisible();
  expect(await movedButtons(page)).toEqual([]);
});

test('the buttons of a kind come together with what they would open', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.goTo('Controleren');
  await expect(wizard.check.group('E-mailadres klopt niet')).toBeVisible();
  await slowDown(page);
  await watchButtons(page, /^Laat zo$/);
  const body = await wizard.check.openGroup('E-mailadres klopt niet');
  await expect(body.getByRole('status')).toContainText('Let op: hierna staat er 1 meer bij');
  expect(await movedButtons(page)).toEqual([]);
});

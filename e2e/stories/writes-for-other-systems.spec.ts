import { importFile } from '../files/csv.ts';
import { people, person } from '../files/people.ts';
import { clipboardText } from '../pages/clipboard.ts';
import { expect, test } from '../pages/story.ts';

// "Wat wil je ermee?": the same list as files for the systems around Coachview.

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('shows a webaanvraag as the API takes it, copies it, and saves them all', async ({ wizard, page }) => {
  await wizard.open(importFile('goed.csv', people(3)));
  await page.getByRole('button', { name: 'Iets anders ermee doen' }).click();
  await page.getByRole('radio', { name: 'Webaanvragen voor de API' }).check();
  const shown = page.getByRole('region', { name: 'Tekst van de webaanvraag' });
  await expect(shown).toContainText('"aantalPersonen": 1');
  await page.getByRole('button', { name: 'Volgende webaanvraag' }).click();
  await expect(page.getByText('2 van 3')).toBeVisible();
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  const copied = JSON.parse(await clipboardText(page));

  await page.getByRole('radio', { name: 'NDJSON' }).check();
  await wizard.save.makeButton.click();
  await expect(wizard.headline).toHaveText('Gemaakt');
  const { name, bytes } = await wizard.save.download();
  expect(name).toBe('goed.ndjson');
  const bodies = text(bytes)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(bodies).toHaveLength(3);
  expect(bodies[1]).toEqual(copied);
  expect(bodies[0].deelnemers[0].achternaam).toBe(person(1)['Deelnemer achternaam']);
});

import { createSession } from '../../src/engine/session.ts';
import { lines, textFile } from '../files/csv.ts';
import { expect, test } from '../pages/story.ts';

// From a list of an office's clients to Accounton's start template: what stands in the way is told, and the workbook keeps its zeros.

const RELATIONS = textFile(
  'klanten.csv',
  lines([
    [
      'Status',
      'Type',
      'Naam',
      'Voornaam',
      'Klantcode',
      'Ondernemingsnummer',
      'Rijksregisternummer',
      'E-mail',
      'Telefoon',
    ],
    ['Klant', 'Persoon', 'Peeters', 'Els', 'K002', '', '01010112301', 'els@familie.example', '0470123456'],
    [
      'Klant',
      'Bedrijf',
      'Bakkerij Voorbeeld',
      '',
      'K001',
      '0566988259',
      '',
      'info@bakkerij.example',
      '0470123457',
    ],
  ]),
);

test('asks for a language, and gives a workbook with every zero', async ({ wizard, page }) => {
  await wizard.open(RELATIONS);
  // Whose list it is not, is not named.
  await wizard.goTo('Kolommen');
  await wizard.columns.showRight();
  await expect(page.getByRole('heading', { name: 'De indeling verwacht' })).toBeVisible();
  await wizard.goTo('Opslaan');
  await page.getByRole('radio', { name: /^Accounton/ }).check();
  await page.getByRole('button', { name: 'Bestand maken' }).click();
  await expect(page.getByText(/In wat gemaakt zou worden, staat 1 fout/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Taal voor wie er geen heeft' }).fill('nl');
  await page.getByRole('button', { name: 'Bestand maken' }).click();
  await expect(page.getByText('1 persoon in het bestand.')).toBeVisible();
  await expect(page.getByText('bedrijf zonder persoon')).toBeVisible();
  const { name, bytes } = await wizard.save.downloaded(page.getByRole('button', { name: /^Download / }));
  expect(name).toBe('klanten-accounton.xlsx');
  await expect(page.getByRole('heading', { name: 'En dan, in Accounton' })).toBeVisible();

  const session = createSession({ year: 2026, month: 11, day: 29 });
  const opened = await session.open({ kind: 'file', name, bytes }, {});
  if ('fault' in opened) throw new Error(opened.fault);
  const { view } = session.view({ filter: 'all' });
  const columns = opened.summary.columns.map(({ column }) => column);
  const { rows } = session.window({ view, from: 0, to: 9, columns });
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual([expect.arrayContaining(['Els', 'Peeters', '0470123456', 'nl', '01010112301'])]);
});

import { writeFile } from 'node:fs/promises';
import { importText } from '../files/csv.ts';
import { person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// A mend that takes seconds: the page says that it is busy and how far it is, a second press starts nothing, the focus stays, and one step
// back takes all of it back.

const ROWS = 120_000;

test('a long mend says how far it is, and is one step', async ({ wizard, page }, info) => {
  test.setTimeout(180_000);
  const path = info.outputPath('lang.csv');
  await writeFile(
    path,
    importText(
      Array.from({ length: ROWS }, (_, at) =>
        person(at + 1, {
          WebaanvraagNr: String(at + 1).padStart(6, '0'),
          'Aanvraag is Order': at % 2 === 0 ? 'ja' : 'Ja',
          'Deelnemer e-mail': `mail${at}@bron.example.nl `,
        }),
      ),
    ),
  );
  await wizard.choose(path);
  await expect(wizard.verdict).toContainText('in de weg', { timeout: 90_000 });
  await wizard.goTo('Controleren');
  const before = await wizard.headline.textContent();
  const bar = page.getByRole('progressbar', { name: 'Bezig' });
  // Watched from before the press: a quick computer may have done it before the story looks.
  const saysHowFar = () =>
    page.waitForFunction(() => {
      const foot = document.querySelector('footer');
      const bar = foot?.querySelector('[role=progressbar][aria-label^="Bezig"]');
      const isBusy = foot?.querySelector('[role=status]')?.textContent === 'Bezig …';
      return isBusy && bar?.checkVisibility() && /[\d.]+\swijzigingen\s·\s\d+\s%/.test(bar.textContent ?? '');
    });
  const mend = page.getByRole('main').getByRole('button', { name: /^Herstel alles/ });

  let told = saysHowFar();
  await mend.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await told;
  await expect(wizard.told).toContainText('Alles wat veilig is: 180.000', { timeout: 60_000 });
  await expect(bar).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  // A double click takes back one step, and says how far it is too.
  told = saysHowFar();
  await wizard.undoButton.dblclick();
  await told;
  await expect(wizard.told).toContainText('Ongedaan gemaakt', { timeout: 60_000 });
  await expect(wizard.headline).toHaveText(before ?? '');
  await expect(wizard.undoButton).toBeDisabled();
  told = saysHowFar();
  await wizard.redoButton.click();
  await told;
  await expect(wizard.told).toContainText('Opnieuw gedaan', { timeout: 60_000 });
});

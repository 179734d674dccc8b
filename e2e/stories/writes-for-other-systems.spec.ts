import { importFile, textFile } from '../files/csv.ts';
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

  // What was saved for the API opens again as a list.
  await wizard.goTo('Bestand');
  await wizard.open({ name: 'terug.json', bytes: new TextEncoder().encode(JSON.stringify(bodies)) });
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(3, 'Deelnemer achternaam', person(3)['Deelnemer achternaam'] ?? '');
});

test('says who is not ready for Moodle, by the rows of the own file, and writes users when they are', async ({
  wizard,
  page,
}) => {
  const named = [1, 2, 3].map((n) => person(n, { 'Deelnemer voornaam': n === 2 ? '' : `Ti\u00ebs${n}` }));
  await wizard.open(importFile('cursisten.csv', named));
  const toMoodle = async () => {
    await page.getByRole('radio', { name: 'Moodle: gebruikers uploaden (CSV)' }).check();
    await wizard.save.makeButton.click();
  };
  await page.getByRole('button', { name: 'Iets anders ermee doen' }).click();
  await toMoodle();
  await expect(page.getByRole('alert').filter({ hasText: 'staat 1 fout' })).toBeVisible();
  await expect(page.getByText('Voornaam ontbreekt voor Moodle')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'uit regel 3 van je bestand' })).toContainText(
    'Cel B3 (firstname)',
  );

  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(2, 'Deelnemer voornaam', 'Bo');
  await wizard.goTo('Opslaan');
  await page.getByRole('radio', { name: 'Moodle: gebruikers uploaden (CSV)' }).check();
  await page.getByRole('button', { name: /Gebruikersnaam/ }).click();
  await page.getByRole('option', { name: 'Voornaam, tussenvoegsels, achternaam' }).click();
  await page.getByRole('button', { name: /Scheidingsteken/ }).click();
  await page.getByRole('option', { name: 'Puntkomma' }).click();
  await wizard.save.makeButton.click();
  await expect(wizard.headline).toHaveText('Gemaakt');
  const { name, bytes } = await wizard.save.download();
  expect(name).toBe('cursisten.csv');
  expect(text(bytes).split('\r\n')).toEqual([
    'username;firstname;lastname;email;idnumber;course1',
    'ties1-bouali;Ti\u00ebs1;Bouali;bouali1@bron.example.nl;;VCA-B',
    'bo-jansen;Bo;Jansen;jansen2@bron.example.nl;;VCA-B',
    'ties3-smit;Ti\u00ebs3;Smit;smit3@bron.example.nl;;VCA-B',
    '',
  ]);
});

test('shows who is in Moodle already, and whose address belongs to somebody else there', async ({
  wizard,
  page,
}) => {
  const named = [1, 2, 3].map((n) =>
    person(n, {
      'Deelnemer voornaam': 'Tim',
      'Deelnemer ExternID': `P00${n}`,
      'Deelnemer ExternSource': 'HR',
    }),
  );
  await wizard.open(importFile('cursisten.csv', named));
  await wizard.goTo('Voorbeeld');
  const users = [
    'username,firstname,lastname,email,idnumber',
    'bouali1@bron.example.nl,Tim,Bouali,bouali1@bron.example.nl,P001',
    't.jansen,Tim,Jansen,jansen2@bron.example.nl,',
  ];
  await wizard.preview.giveLists([textFile('moodle.csv', users.map((line) => `${line}\n`).join(''))]);
  await wizard.goTo('Opslaan');
  await page.getByRole('radio', { name: 'Moodle: gebruikers uploaden (CSV)' }).check();
  await wizard.save.makeButton.click();
  await expect(page.getByRole('listitem').filter({ hasText: 'uit regel 3 van je bestand' })).toContainText(
    'Dit e-mailadres is in Moodle van Tim Jansen (t.jansen).',
  );
  const known = page.getByRole('group').filter({ hasText: 'Staat al in Moodle' });
  await known.getByText('Staat al in Moodle').click();
  await expect(known.getByRole('listitem')).toContainText('In Moodle is dit Tim Bouali');
});

// @ts-check
// `npm run pictures`: makes the pictures of README.md and docs/handleiding.md from the built page with its own example, so that they
// show what is there. It reports nothing about the page: when a word on a screen changes, it stops and says which one it looked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { ensureInstalled, Missing, ROOT, runTool } from './install.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** A usual laptop; in the manual it is shown at about half its width. */
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A picture beyond this makes the manual slow to open. */
const MOST_BYTES = 200_000;
/** The page needs far less; a slow machine may not. */
const PATIENCE_MS = 20_000;

/** `npm run pictures -- --dark` makes them in the dark theme, to look at only: they go where nothing is kept. */
const isDark = process.argv.includes('--dark');
const FOLDER = isDark ? 'test-results' : join('docs', 'images');

/** The upper part of the page, where the rest says nothing. */
const UPPER = { x: 0, y: 0, width: DESK.width, height: 640 };

/** @param {Page} page @param {string} name @param {typeof UPPER} [clip] */
async function shoot(page, name, clip) {
  // The pointer would leave a row lit that nobody pointed at.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    ...(clip && { clip }),
  });
  if (bytes.length > MOST_BYTES) {
    throw new Missing(`${name}.png is ${bytes.length} bytes; at most ${MOST_BYTES} is wanted. Show less.`);
  }
  const file = join(FOLDER, `${name}.png`);
  writeFileSync(join(ROOT, file), bytes);
  process.stdout.write(`${file}: ${Math.round(bytes.length / 1000)} kB\n`);
}

/** @param {Page} page @param {string} step */
async function goTo(page, step) {
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('button', { name: new RegExp(`^\\d\\. ${step},`) }).click();
  await page.getByRole('main', { name: step }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** @param {Page} page */
async function openSample(page) {
  await page.getByRole('button', { name: 'Probeer met een voorbeeld' }).click();
  await page.getByRole('heading', { level: 1, name: /in de weg|om naar te kijken/ }).waitFor();
}

/** Lists as they are exported from Coachview, about the invented people of the example. */
const LISTS = {
  'bedrijven.csv': [
    'Id;Bedrijfsnaam;E-mail;ExternID;ExternSource;Plaats',
    'B-1001;Installatiebedrijf Bron B.V.;info@bron.example.nl;100201;AFAS;Utrecht',
    'B-1002;Zorggroep De Linde;opleiding@linde.example.nl;100202;AFAS;Arnhem',
    'B-1003;Transport Vos & Zn.;post@vos.example.nl;;;Rotterdam',
    'B-1004;Bouwbedrijf Mulder B.V.;info@mulder-bouw.example.nl;;;Deventer',
  ],
  'personen.csv': [
    'Id;Voorletters;Voornaam;Tussenvoegsels;Achternaam;Geboortedatum;E-mail 1;E-mail 2',
    '10441;M.;Mirjam;de;Groot;14-03-1978;m.degroot@bron.example.nl;',
    '10442;T.;Tim;;Bakker;12-04-1991;t.bakker@bron.example.nl;tim@thuis.example.nl',
    '10443;L.;Lotte;van den;Berg;03-07-1988;lotte@thuis.example.nl;',
    '10444;S.;Samira;;El Amrani;02-11-1984;s.elamrani@linde.example.nl;',
    '10445;P.J.;Piet;;Vos;23-06-1969;p.vos@vos.example.nl;',
    '10446;K.;Kees;de;Wit;17-03-1982;k.dewit@linde.example.nl;',
  ],
  'opleidingen.csv': [
    'Id;Code;Naam;Startdatum;Status',
    'O-1;VCA-B-2203;VCA Basis;01-02-2031;Definitief',
    'O-2;BHV-H-2207;BHV Herhaling;08-02-2031;Definitief',
    'O-3;HEF-2210;Heftruckcertificaat;15-02-2031;Definitief',
  ],
};

/**
 * What else can be made of the list, and the name of the picture.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const TARGETS = [
  [/^Coachview: Bedrijven en Personen/, 'bedrijven-personen'],
  [/^Webaanvragen voor de API/, 'api'],
  [/^Accounton/, 'accounton'],
];

/** @param {Page} page */
async function giveLists(page) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Lijsten kiezen' }).click();
  await (await choosing).setFiles(
    Object.entries(LISTS).map(([name, rows]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\r\n')),
    })),
  );
  await page.getByText('in gebruik').nth(2).waitFor();
  await page.getByRole('button', { name: /herkende personen$/ }).waitFor();
}

/** The five steps, in the order in which a user comes by. @param {Page} page */
async function walk(page) {
  await shoot(page, 'start');
  await openSample(page);

  await goTo(page, 'Kolommen');
  // Drawn last of all.
  await page.getByText('Gebruik je eigen sjabloon').waitFor();
  await shoot(page, 'kolommen');
  await page.getByRole('button', { name: 'Zet namen en volgorde goed' }).click();
  await page.getByText(/^Gedaan:/).waitFor();
  await page.getByRole('button', { name: 'Laat Nieuwsbrief weg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alle kolommen staan goed' }).waitFor();

  await goTo(page, 'Controleren');
  const findings = page.getByRole('region', { name: 'Bevindingen' });
  await findings.getByRole('button', { name: /^Datum als dagnummer/ }).click();
  await findings
    .getByRole('button', { name: /^Ga naar cel/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'Tabel' }).getByText('Hier staat 33025').waitFor();
  await shoot(page, 'controleren');
  const safe = page.getByRole('button', { name: /^Herstel alles wat veilig is/ });
  await safe.click();
  await safe.waitFor({ state: 'hidden' });

  await goTo(page, 'Voorbeeld');
  await page.getByRole('article').first().waitFor();
  await giveLists(page);
  await shoot(page, 'voorbeeld');

  await goTo(page, 'Opslaan');
  await page.getByRole('radio', { name: /met fouten weglaten/ }).check();
  await shoot(page, 'opslaan');

  for (const [target, name] of TARGETS) {
    const radio = page.getByRole('radio', { name: target });
    await radio.check();
    await page.getByText('Bestandsnaam', { exact: true }).waitFor();
    await radio.evaluate((choice) => choice.scrollIntoView({ block: 'start' }));
    await shoot(page, name, UPPER);
  }

  await page.getByRole('radio', { name: /^Moodle/ }).check();
  await page.getByRole('button', { name: 'Bestand maken' }).click();
  const found = page.getByText('Onvolledige gebruiker voor Moodle');
  await found.click();
  await found.evaluate((title) => title.scrollIntoView({ block: 'center' }));
  await shoot(page, 'moodle');
}

/** @param {Page} page */
async function walkOnAPhone(page) {
  await openSample(page);
  await shoot(page, 'telefoon');
}

await runTool(async () => {
  ensureInstalled();
  const executablePath = await ensureBrowser();
  const { build, preview } = await import('vite');
  const { chromium } = await import('@playwright/test');
  await build({ root: ROOT, logLevel: 'warn' });
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 0, open: false } });
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Missing('The page could not be served on this computer.');
    mkdirSync(join(ROOT, FOLDER), { recursive: true });
    for (const { viewport, take } of [
      { viewport: DESK, take: walk },
      { viewport: PHONE, take: walkOnAPhone },
    ]) {
      const page = await browser.newPage({
        viewport,
        deviceScaleFactor: 1,
        locale: 'nl-NL',
        colorScheme: isDark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        // A service worker from this build must not be asked by the next.
        serviceWorkers: 'block',
      });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(address);
      await take(page);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

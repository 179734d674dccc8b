import type { Fault, FaultId } from '../model/fault.ts';
import type { Bilingual, Language } from './language.ts';
import { fileSize, number } from './number.ts';

// One clear page for each reason why a file cannot be opened: what it is called, what is so, what to do.

interface FaultPage {
  title: string;
  what(fault: Fault): string;
  advice: string;
}

const SEEMS: Record<string, Bilingual> = {
  pdf: { nl: 'een PDF', en: 'a PDF' },
  png: { nl: 'een afbeelding', en: 'a picture' },
  jpg: { nl: 'een afbeelding', en: 'a picture' },
  jpeg: { nl: 'een afbeelding', en: 'a picture' },
  gif: { nl: 'een afbeelding', en: 'a picture' },
  zip: { nl: 'een zip-bestand', en: 'a zip file' },
  docx: { nl: 'een Word-document', en: 'a Word document' },
  doc: { nl: 'een Word-document', en: 'a Word document' },
  pptx: { nl: 'een presentatie', en: 'a presentation' },
};

function seems(fault: Fault, language: Language): string {
  const known = SEEMS[fault.seems ?? ''];
  if (known !== undefined) return known[language];
  if (fault.seems === undefined) return language === 'nl' ? 'iets anders' : 'something else';
  return language === 'nl' ? `een ${fault.seems}-bestand` : `a ${fault.seems} file`;
}

const nl: Record<FaultId, FaultPage> = {
  unreadable: {
    title: 'Dit bestand kan niet gelezen worden',
    what: () =>
      'De computer geeft de inhoud niet. Het is een map, of het bestand is intussen verplaatst, gewijzigd of alleen voor anderen.',
    advice:
      'Kies het bestand opnieuw. Staat het op een netwerkschijf of in de cloud, zet dan eerst een kopie op deze computer.',
  },
  empty: {
    title: 'Dit bestand is leeg',
    what: () => 'Er staat niets in: geen kopregel en geen rijen.',
    advice:
      'Misschien is het opslaan of downloaden niet afgemaakt. Sla het bestand opnieuw op en kies het nog een keer.',
  },
  'no-table': {
    title: 'Hier is geen tabel te vinden',
    what: () => 'Er is geen regel gevonden die op een kopregel lijkt, met rijen eronder.',
    advice: 'Kies het bestand waarin de deelnemers onder elkaar staan, met boven elke kolom een naam.',
  },
  password: {
    title: 'Dit bestand is beveiligd met een wachtwoord',
    what: () => 'De inhoud is versleuteld. Zonder wachtwoord kan niets ervan gelezen worden.',
    advice:
      'Open het in Excel, haal het wachtwoord weg (Bestand › Info › Werkmap beveiligen), sla het op en kies het opnieuw.',
  },
  damaged: {
    title: 'Dit bestand is beschadigd',
    what: () => 'Het begint als een spreadsheet, maar een deel ontbreekt of klopt niet met zichzelf.',
    advice:
      'Open het in Excel, sla het onder een andere naam op en kies dat bestand. Of vraag het opnieuw op bij de afzender.',
  },
  'not-a-table': {
    title: 'Dit is geen spreadsheet',
    what: (fault) => `Het bestand lijkt ${seems(fault, 'nl')} te zijn, wat de naam ook zegt.`,
    advice: 'Kies een Excel-bestand (.xlsx, .xls), een CSV of een ODS.',
  },
  'too-large': {
    title: 'Dit bestand is te groot',
    what: ({ found, limit, unit }) =>
      `${unit === 'unpacked' ? 'Uitgepakt is het' : 'Het is'} ${found === undefined ? 'groter' : fileSize(found, 'nl')}; tot ${fileSize(limit ?? 0, 'nl')} gaat het goed.`,
    advice: 'Haal afbeeldingen en andere bladen eruit, of verdeel de rijen over meer bestanden.',
  },
  'too-many-cells': {
    title: 'Er staan te veel cellen in dit bestand',
    what: ({ found, limit, unit }) =>
      unit === 'columns'
        ? `Het heeft ${number(found ?? 0, 'nl')} kolommen; tot ${number(limit ?? 0, 'nl')} gaat het goed.`
        : `Het zijn er ${found === undefined ? 'meer' : number(found, 'nl')}; tot ${number(limit ?? 0, 'nl')} gaat het goed.`,
    advice: 'Verdeel de rijen over meer bestanden, of haal kolommen weg die niet nodig zijn.',
  },
  bomb: {
    title: 'Dit bestand wordt bij het uitpakken veel te groot',
    what: () =>
      'Het is klein verpakt, maar zou het geheugen van deze computer vullen. Daarom is het niet geopend.',
    advice: 'Open het in Excel en sla alleen de tabel op in een nieuw bestand.',
  },
  'no-such-sheet': {
    title: 'Dat blad bestaat niet meer',
    what: () => 'Het gekozen blad staat niet in dit bestand.',
    advice: 'Kies een ander blad, of kies het bestand opnieuw.',
  },
  'template-link': {
    title: 'Het sjabloon in deze link is niet te lezen',
    what: () =>
      'Achter #sjabloon= in het adres staat geen heel sjabloon. Meestal is de link onderweg afgebroken.',
    advice: 'Kopieer de hele link nog een keer, of vraag om het sjabloon als bestand.',
  },
  hung: {
    title: 'Dit duurde te lang',
    what: () => 'Er kwam geen vooruitgang meer, dus het werk is gestopt.',
    advice: 'Probeer het nog een keer. Gebeurt het weer: sla de tabel op als CSV en kies dat bestand.',
  },
  'lost-worker': {
    title: 'Het rekenwerk is onderbroken',
    what: () => 'De browser heeft het achtergrondwerk gestopt, meestal door te weinig geheugen.',
    advice: 'Sluit andere tabbladen en probeer het nog een keer.',
  },
  ours: {
    title: 'Hier ging bij ons iets mis',
    what: () => 'Dit ligt aan Puntkomma, niet aan jouw bestand.',
    advice:
      'Probeer het nog een keer. Blijft het zo, geef dan de regels hieronder door; er staan geen gegevens uit je bestand in.',
  },
};

const en: Record<FaultId, FaultPage> = {
  unreadable: {
    title: 'This file cannot be read',
    what: () =>
      'The computer does not give its contents. It is a folder, or the file has since been moved, changed or locked to others.',
    advice:
      'Choose the file again. If it is on a network drive or in the cloud, put a copy on this computer first.',
  },
  empty: {
    title: 'This file is empty',
    what: () => 'There is nothing in it: no heading row and no rows.',
    advice: 'Saving or downloading may not have finished. Save the file again and choose it once more.',
  },
  'no-table': {
    title: 'There is no table here',
    what: () => 'No line was found that looks like a heading row with rows below it.',
    advice: 'Choose the file that lists the participants one below the other, with a name above each column.',
  },
  password: {
    title: 'This file is protected with a password',
    what: () => 'Its contents are encrypted. Nothing can be read without the password.',
    advice:
      'Open it in Excel, remove the password (File › Info › Protect Workbook), save it and choose it again.',
  },
  damaged: {
    title: 'This file is damaged',
    what: () => 'It begins as a spreadsheet, but part of it is missing or contradicts itself.',
    advice:
      'Open it in Excel, save it under another name and choose that file. Or ask the sender for it again.',
  },
  'not-a-table': {
    title: 'This is not a spreadsheet',
    what: (fault) => `The file seems to be ${seems(fault, 'en')}, whatever its name says.`,
    advice: 'Choose an Excel file (.xlsx, .xls), a CSV or an ODS.',
  },
  'too-large': {
    title: 'This file is too large',
    what: ({ found, limit, unit }) =>
      `${unit === 'unpacked' ? 'Unpacked it' : 'It'} is ${found === undefined ? 'larger' : fileSize(found, 'en')}; up to ${fileSize(limit ?? 0, 'en')} works well.`,
    advice: 'Take out pictures and other sheets, or divide the rows over several files.',
  },
  'too-many-cells': {
    title: 'There are too many cells in this file',
    what: ({ found, limit, unit }) =>
      unit === 'columns'
        ? `It has ${number(found ?? 0, 'en')} columns; up to ${number(limit ?? 0, 'en')} works well.`
        : `There are ${found === undefined ? 'more' : number(found, 'en')}; up to ${number(limit ?? 0, 'en')} works well.`,
    advice: 'Divide the rows over several files, or take out columns that are not needed.',
  },
  bomb: {
    title: 'This file becomes far too large when it is unpacked',
    what: () => 'It is packed small, but would fill the memory of this computer. So it was not opened.',
    advice: 'Open it in Excel and save only the table to a new file.',
  },
  'no-such-sheet': {
    title: 'That sheet is no longer there',
    what: () => 'The chosen sheet is not in this file.',
    advice: 'Choose another sheet, or choose the file again.',
  },
  'template-link': {
    title: 'The template in this link cannot be read',
    what: () =>
      'Behind #sjabloon= in the address there is no whole template. Mostly the link was cut off on its way.',
    advice: 'Copy the whole link again, or ask for the template as a file.',
  },
  hung: {
    title: 'This took too long',
    what: () => 'There was no more progress, so the work was stopped.',
    advice: 'Try again. If it happens once more: save the table as CSV and choose that file.',
  },
  'lost-worker': {
    title: 'The work was interrupted',
    what: () => 'The browser stopped the work in the background, mostly for want of memory.',
    advice: 'Close other tabs and try again.',
  },
  ours: {
    title: 'Something went wrong on our side',
    what: () => 'This is Puntkomma’s doing, not your file’s.',
    advice: 'Try again. If it stays so, pass on the lines below; they hold no data from your file.',
  },
};

const PAGES: Bilingual<Record<FaultId, FaultPage>> = { nl, en };

export function faultPage(fault: Fault, language: Language): { title: string; what: string; advice: string } {
  const page = PAGES[language][fault.fault];
  return { title: page.title, what: page.what(fault), advice: page.advice };
}

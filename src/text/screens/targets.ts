// The words around the files for other systems: the question what for, what is missing, what falls away, and what was made. What a
// target says of itself stands with the target.

const nl = {
  whatFor: 'Wat wil je ermee?',
  ownTitle: (layout: string) => layout,
  ownAbout:
    'Het bestand zelf, zoals Coachview het importeert: CSV met puntkomma’s, UTF‑8, voorloopnullen blijven staan.',
  ownAboutOther:
    'Je eigen lijst met wat je hersteld hebt: CSV met puntkomma’s, UTF‑8, voorloopnullen blijven staan.',
  missing: 'Kan nog niet:',
  form: 'Vorm',
  fallsAwayTitle: 'Wat er niet in komt',
  fallsAway: (heading: string, cells: string, one: boolean) =>
    `${heading} (${one ? '1 rij' : `${cells} rijen`})`,
  fallsAwaySays: 'Voor deze kolommen is daar geen plaats:',
  nothingFallsAway: 'Alles wat in je bestand staat, heeft er een plaats.',
  what: 'Wat er geschreven wordt',
  fileNameSays: 'De extensie komt er vanzelf achter.',
  show: 'Zo ziet één webaanvraag eruit',
  showOf: (at: string, all: string) => `${at} van ${all}`,
  previous: 'Vorige webaanvraag',
  next: 'Volgende webaanvraag',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'De browser laat hier niet kopiëren. Selecteer de tekst en kopieer hem zelf.',
  notInFile: 'Deze webaanvraag gaat niet mee: er is geen deelnemer.',
  text: 'Tekst van de webaanvraag',
  make: 'Bestand maken',
  making: 'Bestand maken …',
  madeTitle: 'Gemaakt',
  madeRecords: (records: string) => `${records} in het bestand.`,
  download: 'Download',
  downloadFile: (name: string) => `Download ${name}`,
  fellAwayTitle: 'Dit staat er niet in',
  otherwiseTitle: 'Anders dan in je bestand',
  fellAwayRows: (rows: string) => `Regel ${rows}.`,
  fellAwayMore: (rows: string, more: string) => `Regel ${rows} en nog ${more}.`,
  leftOut: (rows: string) => `Weggelaten om een fout: regel ${rows}.`,
  errorsInFile: (n: string, one: boolean) =>
    one
      ? 'Er stond nog 1 fout in je bestand, omdat jij daarvoor koos.'
      : `Er stonden nog ${n} fouten in je bestand, omdat jij daarvoor koos.`,
  checkedTitle: 'Nagekeken zoals het daar aankomt',
  checkedClean: 'Er is niets in gevonden.',
  checkedHeld: (n: string, one: boolean) =>
    `In wat gemaakt zou worden, ${one ? 'staat 1 fout' : `staan ${n} fouten`}. Herstel ze, of schrijf het toch.`,
  checkedSays: 'Regels en kolommen zijn die van het gemaakte bestand.',
  checkedFrom: (row: string) => `uit regel ${row} van je bestand`,
  checkedMore: (n: string) => `en nog ${n}`,
  inSpite: 'Toch schrijven',
  inSpiteYes: (n: string, one: boolean) =>
    `Ik weet dat ${one ? 'een fout' : `${n} fouten`} daar geweigerd of verkeerd bewaard ${one ? 'kan' : 'kunnen'} worden.`,
  other: 'Andere keuzes maken',
  stale: 'Je hebt daarna nog iets gewijzigd. Maak het bestand opnieuw.',
};

const en: typeof nl = {
  whatFor: 'What is it for?',
  ownTitle: (layout) => layout,
  ownAbout: 'The file itself, as Coachview imports it: CSV with semicolons, UTF‑8, leading zeros stay.',
  ownAboutOther: 'Your own list with what you mended: CSV with semicolons, UTF‑8, leading zeros stay.',
  missing: 'Not possible yet:',
  form: 'Form',
  fallsAwayTitle: 'What does not go in',
  fallsAway: (heading, cells, one) => `${heading} (${one ? '1 row' : `${cells} rows`})`,
  fallsAwaySays: 'There is no place for these columns:',
  nothingFallsAway: 'There is a place for everything in your file.',
  what: 'What is written',
  fileNameSays: 'The extension is added by itself.',
  show: 'This is what one webaanvraag looks like',
  showOf: (at, all) => `${at} of ${all}`,
  previous: 'Previous webaanvraag',
  next: 'Next webaanvraag',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Select the text and copy it yourself.',
  notInFile: 'This webaanvraag stays out: there is no deelnemer.',
  text: 'Text of the webaanvraag',
  make: 'Make the file',
  making: 'Making the file …',
  madeTitle: 'Made',
  madeRecords: (records) => `${records} in the file.`,
  download: 'Download',
  downloadFile: (name) => `Download ${name}`,
  fellAwayTitle: 'This is not in it',
  otherwiseTitle: 'Otherwise than in your file',
  fellAwayRows: (rows) => `Row ${rows}.`,
  fellAwayMore: (rows, more) => `Row ${rows} and ${more} more.`,
  leftOut: (rows) => `Left out because of an error: row ${rows}.`,
  errorsInFile: (n, one) =>
    one
      ? 'There was still 1 error in your file, because you chose so.'
      : `There were still ${n} errors in your file, because you chose so.`,
  checkedTitle: 'Checked as it arrives there',
  checkedClean: 'Nothing was found in it.',
  checkedHeld: (n, one) =>
    `What would be made has ${one ? '1 error' : `${n} errors`}. Mend ${one ? 'it' : 'them'}, or write it all the same.`,
  checkedSays: 'Rows and columns are those of the file that was made.',
  checkedFrom: (row) => `from row ${row} of your file`,
  checkedMore: (n) => `and ${n} more`,
  inSpite: 'Write all the same',
  inSpiteYes: (n, one) =>
    `I know that ${one ? 'an error' : `${n} errors`} may be refused or wrongly stored there.`,
  other: 'Make other choices',
  stale: 'You changed something after that. Make the file again.',
};

export const targets = { nl, en };

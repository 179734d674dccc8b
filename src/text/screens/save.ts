// The words of the last step: what is written, what is held back, the proof, and what comes next in Coachview.

const nl = {
  title: 'Opslaan',
  readyHeadline: 'Klaar om op te slaan',
  readyWith: (n: string, one: boolean) => `Klaar om op te slaan, met ${n} ${one ? 'fout' : 'fouten'}`,
  readyWithout: (n: string, one: boolean) => `Klaar om op te slaan, zonder ${n} ${one ? 'rij' : 'rijen'}`,
  heldHeadline: (n: string, one: boolean) => `${n} ${one ? 'fout houdt' : 'fouten houden'} het opslaan tegen`,
  heldSays:
    'Coachview weigert zulke rijen, of er raken gegevens kwijt. Herstel ze, of kies hieronder wat ermee gebeurt.',
  heldSaysOther:
    'Zulke rijen worden geweigerd waar je ze inleest, of er raken gegevens kwijt. Herstel ze, of kies hieronder wat ermee gebeurt.',
  toErrors: 'Terug naar de fouten',
  what: 'Wat er geschreven wordt',
  facts: (rows: string, columns: string, layout: string) =>
    `${rows} rijen, ${columns} kolommen, volgens ${layout}.`,
  reconstructed:
    'Let op: een deel van de kopjes is gereconstrueerd. Controleer ze met het sjabloon van Coachview.',
  fileName: 'Bestandsnaam',
  fileNameSays: 'Voor een import die vaker loopt: gebruik steeds dezelfde naam.',
  bom: 'Met BOM vooraan',
  bomSays: 'Standaard uit. Zet dit alleen aan als na een proefimport letters als é en ë niet kloppen.',
  withErrors: 'Wat doen we met de fouten?',
  mendFirst: 'Eerst herstellen',
  mendFirstSays: 'Er wordt nog niets geschreven.',
  without: (n: string, one: boolean) => `${n} ${one ? 'rij' : 'rijen'} met fouten weglaten`,
  withoutSays:
    'Ook de andere rijen van dezelfde webaanvraag gaan dan niet mee. Het wijzigingenlog noemt ze allemaal.',
  inSpite: 'Toch alles schrijven',
  inSpiteSays: 'Ook de rijen met fouten gaan mee.',
  inSpiteYes: (n: string, one: boolean) =>
    `Ik weet dat Coachview ${one ? 'een fout' : `${n} fouten`} kan weigeren of verkeerd kan opslaan, en dat een import niet terug te draaien is.`,
  inSpiteYesOther: (n: string, one: boolean) =>
    `Ik weet dat ${one ? 'een fout' : `${n} fouten`} daar geweigerd of verkeerd opgeslagen ${one ? 'kan' : 'kunnen'} worden.`,
  save: 'Bestand maken',
  saving: 'Schrijven en nalezen …',
  download: 'Download',
  downloadFile: (name: string) => `Download ${name}`,
  proofTitle: 'Geschreven en nagelezen',
  proof: (rowsIn: string, rowsOut: string, cells: string) =>
    `${rowsIn} rijen in, ${rowsOut} rijen uit, ${cells} gewijzigd.`,
  cell: ['cel', 'cellen'] as [string, string],
  errorsInFile: (n: string, one: boolean) =>
    one
      ? 'Er staat nog 1 fout in dit bestand, omdat jij daarvoor koos.'
      : `Er staan nog ${n} fouten in dit bestand, omdat jij daarvoor koos.`,
  proofSays: 'Het bestand is na het schrijven opnieuw gelezen en cel voor cel met de tabel vergeleken.',
  untouched: 'Er was niets te veranderen: dit is precies het bestand dat je koos.',
  leftOut: (rows: string) => `Niet in het bestand: regel ${rows}.`,
  leftOutMore: (rows: string, more: string) => `Niet in het bestand: regel ${rows} en nog ${more}.`,
  log: 'Wijzigingenlog downloaden',
  logSays: 'Excel-bestand met elke wijziging: waar, wat het was en wat het werd.',
  logSheet: 'Wijzigingen',
  logHead: ['Stap', 'Handeling', 'Wat', 'Regel', 'Kolom', 'Was', 'Werd'],
  logWhat: {
    cell: 'cel gewijzigd',
    moved: 'regel verplaatst',
    removed: 'regel weggehaald',
    added: 'regel toegevoegd',
    columns: 'kolommen aangepast',
    'left-out-column': 'kolom weggelaten',
    'added-column': 'kolom leeg toegevoegd',
    'skipped-row': 'regel overgeslagen',
    'left-out-row': 'regel niet geschreven, om een fout',
  },
  nextTitle: 'En dan, in Coachview',
  next: [
    'Importeer eerst in de trainingsomgeving en kijk daar of het klopt.',
    'Daarna pas in de echte omgeving. Een import is niet terug te draaien.',
    'Open dit bestand niet in Excel om het op te slaan: dan verdwijnen voorloopnullen en plustekens weer.',
    'De import loopt via een speciale taak die Coachview voor je instelt.',
  ],
  heldBack: (n: string, one: boolean) =>
    `Er ${one ? 'is' : 'zijn'} ook ${n} ${one ? 'fout' : 'fouten'} die niet bij een rij ${one ? 'hoort' : 'horen'} maar bij het hele bestand. Die ${one ? 'gaat' : 'gaan'} niet weg door rijen weg te laten.`,
  remember: {
    title: 'Dubbele import zien',
    label: 'Onthoud welke deelnemers ik heb opgeslagen, om dubbele import te zien',
    says: 'Staat zo iemand later weer in een bestand voor dezelfde opleiding, dan zie je een waarschuwing. Bewaard worden geen namen maar controlegetallen (nog steeds persoonsgegevens), alleen op deze computer en hoogstens 400 dagen.',
    justSaved: 'De deelnemers van dit bestand zijn onthouden.',
    kept: (n: string, one: boolean, since: string) =>
      `Hier bewaard: ${n} ${one ? 'controlegetal' : 'controlegetallen'}, het oudste van ${since}.`,
    refused: 'Deze browser laat hier niets bewaren. Er wordt dus niets onthouden.',
    wipe: 'Wis wat hier bewaard is',
    wipeTitle: 'Wissen wat hier bewaard is?',
    wipeSays:
      'De onthouden deelnemers gaan weg en het onthouden gaat uit. Je open bestand blijft zoals het is.',
    wipeAll: 'Ook taal, weergave en de pagina zelf (die dan niet meer zonder internet opent)',
    wipeYes: 'Wissen',
  },
  otherChoices: 'Andere keuzes maken',
  stale: 'Je hebt daarna nog iets gewijzigd. Maak het bestand opnieuw.',
};

const en: typeof nl = {
  title: 'Save',
  readyHeadline: 'Ready to save',
  readyWith: (n, one) => `Ready to save, with ${n} ${one ? 'error' : 'errors'}`,
  readyWithout: (n, one) => `Ready to save, without ${n} ${one ? 'row' : 'rows'}`,
  heldHeadline: (n, one) => `${n} ${one ? 'error holds' : 'errors hold'} back the saving`,
  heldSays: 'Coachview refuses such rows, or data get lost. Mend them, or choose below what happens to them.',
  heldSaysOther:
    'Such rows are refused where you read them in, or data get lost. Mend them, or choose below what happens to them.',
  toErrors: 'Back to the errors',
  what: 'What is written',
  facts: (rows, columns, layout) => `${rows} rows, ${columns} columns, after ${layout}.`,
  reconstructed:
    'Mind: some of the headings are reconstructed. Check them against the template from Coachview.',
  fileName: 'File name',
  fileNameSays: 'For an import that runs regularly: always use the same name.',
  bom: 'With a BOM in front',
  bomSays: 'Off by default. Turn it on only when letters such as é and ë are wrong after a trial import.',
  withErrors: 'What about the errors?',
  mendFirst: 'Mend them first',
  mendFirstSays: 'Nothing is written yet.',
  without: (n, one) => `Leave out ${n} ${one ? 'row' : 'rows'} with errors`,
  withoutSays: 'The other rows of the same webaanvraag stay out too. The change log names them all.',
  inSpite: 'Write everything all the same',
  inSpiteSays: 'The rows with errors come along.',
  inSpiteYes: (n, one) =>
    `I know that Coachview may refuse or wrongly store ${one ? 'an error' : `${n} errors`}, and that an import cannot be undone.`,
  inSpiteYesOther: (n, one) =>
    `I know that ${one ? 'an error' : `${n} errors`} may be refused or wrongly stored there.`,
  save: 'Make the file',
  saving: 'Writing and reading back …',
  download: 'Download',
  downloadFile: (name) => `Download ${name}`,
  proofTitle: 'Written and read back',
  proof: (rowsIn, rowsOut, cells) => `${rowsIn} rows in, ${rowsOut} rows out, ${cells} changed.`,
  cell: ['cell', 'cells'],
  errorsInFile: (n, one) =>
    one
      ? 'There is still 1 error in this file, because you chose so.'
      : `There are still ${n} errors in this file, because you chose so.`,
  proofSays: 'After writing, the file was read again and compared with the table cell by cell.',
  untouched: 'There was nothing to change: this is exactly the file that you chose.',
  leftOut: (rows) => `Not in the file: row ${rows}.`,
  leftOutMore: (rows, more) => `Not in the file: row ${rows} and ${more} more.`,
  log: 'Download the change log',
  logSays: 'Excel file with every change: where, what it was and what it became.',
  logSheet: 'Changes',
  logHead: ['Step', 'Action', 'What', 'Row', 'Column', 'Was', 'Became'],
  logWhat: {
    cell: 'cell changed',
    moved: 'row moved',
    removed: 'row removed',
    added: 'row added',
    columns: 'columns changed',
    'left-out-column': 'column left out',
    'added-column': 'column added empty',
    'skipped-row': 'row skipped',
    'left-out-row': 'row not written, because of an error',
  },
  nextTitle: 'And then, in Coachview',
  next: [
    'Import into the training environment first and see there whether it is right.',
    'Only then into the live one. An import cannot be undone.',
    'Do not open this file in Excel to save it: leading zeros and plus signs would vanish again.',
    'The import runs through a special task that Coachview sets up for you.',
  ],
  heldBack: (n, one) =>
    `There ${one ? 'is' : 'are'} also ${n} ${one ? 'error' : 'errors'} that ${one ? 'belongs' : 'belong'} to no row but to the whole file. Leaving out rows does not take ${one ? 'it' : 'them'} away.`,
  remember: {
    title: 'Seeing a double import',
    label: 'Remember which deelnemers I saved, to see a double import',
    says: 'When such a person turns up later in a file for the same opleiding, you see a warning. What is kept are no names but check numbers (still personal data), only on this computer and for 400 days at most.',
    justSaved: 'The deelnemers of this file are remembered.',
    kept: (n, one, since) =>
      `Kept here: ${n} ${one ? 'check number' : 'check numbers'}, the oldest of ${since}.`,
    refused: 'This browser lets nothing be kept here. So nothing is remembered.',
    wipe: 'Wipe what is kept here',
    wipeTitle: 'Wipe what is kept here?',
    wipeSays: 'The remembered deelnemers go and remembering is switched off. Your open file stays as it is.',
    wipeAll: 'Language, appearance and the page itself as well (it then no longer opens without internet)',
    wipeYes: 'Wipe',
  },
  otherChoices: 'Make other choices',
  stale: 'You changed something after that. Make the file again.',
};

export const save = { nl, en };

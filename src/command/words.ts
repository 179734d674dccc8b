import type { Severity } from '../model/finding.ts';
import type { Bilingual } from '../text/language.ts';

// The sentences of the command line, beside those of the checks and faults.

const nl = {
  // wrong usage
  noCommand: 'Zeg wat er moet gebeuren: puntkomma check BESTAND of puntkomma convert BESTAND -o UIT.',
  takesNoFile: (file: string) => `layouts heeft geen bestand nodig; "${file}" is er een te veel.`,
  unknownCommand: (word: string) => `"${word}" is geen opdracht. Kies check, convert of layouts.`,
  unknownOption: (option: string, command: string) => `${command} kent ${option} niet.`,
  needsValue: (option: string) => `Achter ${option} hoort een waarde.`,
  takesNoValue: (option: string) => `Achter ${option} hoort geen waarde.`,
  noFile: 'Noem het bestand dat bekeken moet worden.',
  moreFiles: (file: string) =>
    `Eén bestand per keer; "${file}" is er één te veel. Zet een naam met spaties tussen aanhalingstekens.`,
  noOut: 'Noem met -o het bestand dat geschreven moet worden.',
  mendWhat: (value: string) =>
    `--mend ${value} bestaat niet. --mend safe herstelt alles wat veilig kan; de rest vraagt een mens.`,
  language: (value: string) => `De taal "${value}" is er niet. Kies nl of en.`,
  layoutOrTemplate: 'Kies --layout of --template, niet allebei.',
  unknownLayout: (id: string, known: string) => `De indeling "${id}" is er niet. Wel: ${known}.`,
  rulesWhat: (value: string) => `--rules ${value} bestaat niet. Kies csv of web-service.`,
  listWhat: (kind: string, known: string) => `"${kind}" is geen soort lijst. Kies uit: ${known}.`,
  seeHelp: 'puntkomma --help legt alles uit.',
  // files
  absent: (file: string) => `${file}: dit bestand is er niet. Kijk de naam en de map na.`,
  folder: (file: string) => `${file}: dit is een map. Noem een bestand.`,
  closed: (file: string) => `${file}: hier mag je niet bij. Kijk de rechten na, of sluit het bestand elders.`,
  unreachable: (file: string, code: string) => `${file}: lezen of schrijven lukte niet (${code}).`,
  outFolderAbsent: (folder: string) => `De map ${folder} is er niet. Maak die eerst, of kies een andere.`,
  outIsInput: (file: string) =>
    `${file} is zelf een van de bestanden die gelezen worden; die blijven zoals ze zijn. Kies bij -o een andere naam.`,
  template: (file: string, found: string, all: string) =>
    `Sjabloon ${file}: ${found} van de ${all} kolommen op naam herkend.`,
  templateRest: (headings: string) => `Alleen als tekst bekeken: ${headings}.`,
  listUnsure: (file: string, known: string) =>
    `${file}: het is niet zeker welke lijst dit is. Zet de soort ervoor, bijvoorbeeld --reference personen=${file}. Soorten: ${known}.`,
  listLacks: (file: string, kind: string, fields: string) =>
    `${file}: hierin staat geen kolom voor ${fields}, en zonder die kolom is het geen lijst van ${kind}. Kijk de koppen na.`,
  ours: 'Er is niets geschreven.',
  notSame: (place: string) => `Wat er geschreven werd, las niet hetzelfde terug (${place}).`,
  direction: { in: 'alleen lezen', out: 'alleen schrijven', both: 'lezen en schrijven' },
  // report
  row: ['rij', 'rijen'],
  column: ['kolom', 'kolommen'],
  webaanvraag: ['webaanvraag', 'webaanvragen'],
  deelnemer: ['deelnemer', 'deelnemers'],
  sheet: (name: string) => `blad "${name}"`,
  layout: (title: string) => `Indeling: ${title}`,
  ready: 'Klaar om te importeren: er staat niets in de weg.',
  inTheWay: (errors: string, one: boolean) => `${errors} ${one ? 'staat' : 'staan'} in de weg.`,
  mendable: (n: string, all: boolean) =>
    all ? '--mend safe herstelt ze allemaal.' : `--mend safe herstelt er ${n} van.`,
  severity: {
    error: ['fout', 'fouten'],
    warning: ['waarschuwing', 'waarschuwingen'],
    hint: ['aandachtspunt', 'aandachtspunten'],
  } as Record<Severity, string[]>,
  safe: 'veilig te herstellen',
  ask: 'te herstellen op de pagina, met jouw ja',
  more: (n: string) => `en nog ${n}`,
  lists: (lists: string) => `Vergeleken met: ${lists}`,
  effects: 'Wat er in Coachview gebeurt',
  arrived: 'Aangekomen in Coachview',
  outcomes: {
    arrived: ['webaanvraag is aangekomen', 'webaanvragen zijn aangekomen'],
    differs: ['webaanvraag is aangekomen maar verschilt', 'webaanvragen zijn aangekomen maar verschillen'],
    missing: ['webaanvraag is er niet', 'webaanvragen zijn er niet'],
    others: ['andere webaanvraag in de lijst', 'andere webaanvragen in de lijst'],
  },
  // convert
  heldBack: (errors: string, one: boolean) =>
    `${errors} ${one ? 'houdt' : 'houden'} het bestand tegen; er is niets geschreven.`,
  heldBackDo: 'Herstel ze in het bestand of op de pagina, of schrijf toch met --force.',
  forced: (errors: string) => `Geschreven met ${errors}, omdat --force dat vroeg:`,
  written: (file: string) => `Geschreven en nagelezen: ${file}`,
  proof: (rowsIn: string, rowsOut: string, cells: string) =>
    `${rowsIn} in, ${rowsOut} uit, ${cells} gewijzigd.`,
  cell: ['cel', 'cellen'],
  untouched: 'Er was niets te veranderen: dit zijn de bytes van het bestand zelf.',
  leftOutRows: (rows: string) => `Niet in het bestand: regel ${rows}.`,
  leftOutColumns: (columns: string) => `Niet in het bestand, want niet in de indeling: ${columns}.`,
  toLookAt: (warnings: string) => `Nog ${warnings}: puntkomma check laat ze zien.`,
  // convert --to
  bomOrTo: '--bom hoort bij de CSV voor Coachview, niet bij --to.',
  setHow: (value: string) => `--set ${value} klopt niet: schrijf --set keuze=waarde.`,
  setWithoutTo: '--set hoort bij --to.',
  unknownTarget: (id: string, known: string) => `--to ${id} is er niet. Wel: ${known}.`,
  unknownChoice: (id: string, known: string) => `De keuze "${id}" is er hier niet. Wel: ${known}.`,
  noChoices: 'geen',
  unknownValue: (id: string, value: string, known: string) =>
    `--set ${id}=${value} is er niet. Kies: ${known}.`,
  missing: (title: string) => `${title}: dit bestand heeft niet wat daarvoor nodig is.`,
  madeHeldBack: (errors: string, one: boolean) =>
    `Wat gemaakt werd, heeft ${errors}; ${one ? 'die houdt' : 'die houden'} het tegen. Er is niets geschreven.`,
  madeForced: (errors: string) => `In wat geschreven is, ${errors}:`,
  madeLookAt: (warnings: string) => `In wat geschreven is, nog ${warnings}:`,
  madeFrom: (row: number) => `(uit regel ${row} van je bestand)`,
  madeFile: (file: string) => `Geschreven: ${file}`,
  madeRecords: (records: string) => `${records}.`,
  fallsAway: (columns: string) => `Hier is geen plaats voor: ${columns}.`,
  columnCells: (heading: string, n: string, one: boolean) => `${heading} (${n} ${one ? 'rij' : 'rijen'})`,
  fellAway: (n: string, says: string, rows: string) =>
    `${n} × ${says}${rows === '' ? '' : ` (regel ${rows})`}.`,
};

const en: typeof nl = {
  noCommand: 'Say what to do: puntkomma check FILE or puntkomma convert FILE -o OUT.',
  takesNoFile: (file) => `layouts needs no file; "${file}" is one too many.`,
  unknownCommand: (word) => `"${word}" is not a command. Choose check, convert or layouts.`,
  unknownOption: (option, command) => `${command} does not know ${option}.`,
  needsValue: (option) => `${option} needs a value after it.`,
  takesNoValue: (option) => `${option} takes no value.`,
  noFile: 'Name the file to look at.',
  moreFiles: (file) => `One file at a time; "${file}" is one too many. Put a name with spaces in quotes.`,
  noOut: 'Name the file to write with -o.',
  mendWhat: (value) =>
    `There is no --mend ${value}. --mend safe mends all that is safe; the rest asks for a person.`,
  language: (value) => `There is no language "${value}". Choose nl or en.`,
  layoutOrTemplate: 'Choose --layout or --template, not both.',
  unknownLayout: (id, known) => `There is no layout "${id}". There is: ${known}.`,
  rulesWhat: (value) => `There is no --rules ${value}. Choose csv or web-service.`,
  listWhat: (kind, known) => `"${kind}" is not a kind of list. Choose from: ${known}.`,
  seeHelp: 'puntkomma --help explains everything.',
  absent: (file) => `${file}: this file is not there. Check its name and folder.`,
  folder: (file) => `${file}: this is a folder. Name a file.`,
  closed: (file) => `${file}: you have no access. Check its permissions, or close it elsewhere.`,
  unreachable: (file, code) => `${file}: reading or writing did not work (${code}).`,
  outFolderAbsent: (folder) => `There is no folder ${folder}. Make it first, or choose another.`,
  outIsInput: (file) =>
    `${file} is itself one of the files that are read; those stay as they are. Choose another name with -o.`,
  template: (file, found, all) => `Template ${file}: ${found} of the ${all} columns recognised by name.`,
  templateRest: (headings) => `Looked at as text only: ${headings}.`,
  listUnsure: (file, known) =>
    `${file}: it is not certain which list this is. Put the kind before it, for instance --reference personen=${file}. Kinds: ${known}.`,
  listLacks: (file, kind, fields) =>
    `${file}: it has no column for ${fields}, and without that column it is no list of ${kind}. Check the headings.`,
  ours: 'Nothing was written.',
  notSame: (place) => `What was written did not read back the same (${place}).`,
  direction: { in: 'read only', out: 'written only', both: 'read and written' },
  row: ['row', 'rows'],
  column: ['column', 'columns'],
  webaanvraag: ['webaanvraag', 'webaanvragen'],
  deelnemer: ['participant', 'participants'],
  sheet: (name) => `sheet "${name}"`,
  layout: (title) => `Layout: ${title}`,
  ready: 'Ready to import: nothing stands in the way.',
  inTheWay: (errors, one) => `${errors} ${one ? 'stands' : 'stand'} in the way.`,
  mendable: (n, all) => (all ? '--mend safe mends them all.' : `--mend safe mends ${n} of them.`),
  severity: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    hint: ['hint', 'hints'],
  },
  safe: 'safe to mend',
  ask: 'can be mended on the page, with your yes',
  more: (n) => `and ${n} more`,
  lists: (lists) => `Compared with: ${lists}`,
  effects: 'What happens in Coachview',
  arrived: 'Arrived in Coachview',
  outcomes: {
    arrived: ['webaanvraag has arrived', 'webaanvragen have arrived'],
    differs: ['webaanvraag has arrived but differs', 'webaanvragen have arrived but differ'],
    missing: ['webaanvraag is not there', 'webaanvragen are not there'],
    others: ['other webaanvraag in the list', 'other webaanvragen in the list'],
  },
  heldBack: (errors, one) => `${errors} ${one ? 'holds' : 'hold'} the file back; nothing was written.`,
  heldBackDo: 'Mend them in the file or on the page, or write all the same with --force.',
  forced: (errors) => `Written with ${errors}, because --force asked for it:`,
  written: (file) => `Written and read back: ${file}`,
  proof: (rowsIn, rowsOut, cells) => `${rowsIn} in, ${rowsOut} out, ${cells} changed.`,
  cell: ['cell', 'cells'],
  untouched: 'There was nothing to change: these are the bytes of the file itself.',
  leftOutRows: (rows) => `Not in the file: row ${rows}.`,
  leftOutColumns: (columns) => `Not in the file, because not in the layout: ${columns}.`,
  toLookAt: (warnings) => `${warnings} left: puntkomma check shows them.`,
  bomOrTo: '--bom belongs to the CSV for Coachview, not to --to.',
  setHow: (value) => `--set ${value} is not right: write --set choice=value.`,
  setWithoutTo: '--set belongs to --to.',
  unknownTarget: (id, known) => `There is no --to ${id}. There is: ${known}.`,
  unknownChoice: (id, known) => `There is no choice "${id}" here. There is: ${known}.`,
  noChoices: 'none',
  unknownValue: (id, value, known) => `There is no --set ${id}=${value}. Choose: ${known}.`,
  missing: (title) => `${title}: this file does not have what it takes.`,
  madeHeldBack: (errors, one) =>
    `What was made has ${errors}; ${one ? 'it holds' : 'they hold'} it back. Nothing was written.`,
  madeForced: (errors) => `In what was written, ${errors}:`,
  madeLookAt: (warnings) => `In what was written, ${warnings} left:`,
  madeFrom: (row) => `(from row ${row} of your file)`,
  madeFile: (file) => `Written: ${file}`,
  madeRecords: (records) => `${records}.`,
  fallsAway: (columns) => `There is no place for: ${columns}.`,
  columnCells: (heading, n, one) => `${heading} (${n} ${one ? 'row' : 'rows'})`,
  fellAway: (n, says, rows) => `${n} × ${says}${rows === '' ? '' : ` (row ${rows})`}.`,
};

export type CommandWords = typeof nl;
export const COMMAND_WORDS: Bilingual<CommandWords> = { nl, en };

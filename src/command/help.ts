import { TARGET_VIEWS } from '../engine/targets.ts';
import { LAYOUTS } from '../layouts/list.ts';
import type { Bilingual, Language } from '../text/language.ts';
import { LIST_OPTIONS } from './arguments.ts';

// What `puntkomma --help` prints. Every option of arguments.ts stands here.

const targets = TARGET_VIEWS.flatMap(({ forms }) => forms.map(({ id }) => id)).join(', ');
/** The choices of each target that has any, each value by its id. */
function choices(language: Language): string {
  const lines = TARGET_VIEWS.flatMap(({ options, forms }) =>
    options.map(({ id, title, ...option }) => {
      const values = 'values' in option ? option.values.map((value) => value.id).join('|') : '…';
      return `\n                       ${forms[0]!.id}: ${id}=${values} (${title[language]})`;
    }),
  );
  return lines.join('');
}
const lists = `${Object.values(LIST_OPTIONS).slice(0, -3).join(', ')},
                     ${Object.values(LIST_OPTIONS).slice(-3).join(', ')}`;
const layouts = LAYOUTS.map((layout) => layout.id).join(', ');

export const HELP: Bilingual = {
  nl: `Puntkomma kijkt een bestand met deelnemers na voor de import in Coachview, en schrijft het zoals Coachview het wil.
Er gaat niets het netwerk op.

  puntkomma check BESTAND [opties]            zegt wat er in de weg staat
  puntkomma convert BESTAND -o UIT [opties]   schrijft de CSV voor Coachview
  puntkomma layouts [--json]                  noemt de indelingen
  puntkomma starter ID -o UIT.xlsx            schrijft een leeg sjabloon om in te vullen

BESTAND is een Excel-bestand (.xlsx, .xlsm, .xlsb, .xls), een CSV, een ODS, of JSON uit de API van Coachview.

Bij allebei
  --layout ID        de indeling (${layouts})
  --template SJABLOON
                     eigen sjabloon: de kopregel van een Excel-bestand of CSV, of een Table Schema (.json)
  --sheet NAAM       het blad; anders het eerste met een tabel
  --reference SOORT=LIJST
                     een lijst uit Coachview (Excel, CSV of JSON) om bedrijven, personen en opleidingen mee te herkennen,
                     of de gebruikers die al in Moodle staan;
                     zo vaak als nodig. SOORT: ${lists}
  --rules csv|web-service
                     de volgorde waarin Coachview herkent: die van de CSV-import (anders) of van de webservice
  --lang nl|en       de taal, anders nl
  --help, --version

Bij check
  --json             de uitkomst als JSON, voor een ander programma

Bij convert
  -o, --out UIT      het bestand dat geschreven wordt. Een ouder bestand met die naam wordt pas vervangen als het
                     nieuwe klaar en nagelezen is. BESTAND zelf wordt nooit overschreven.
  --mend safe        herstelt eerst alles wat niets aan de betekenis verandert
  --bom              zet een BOM vooraan (alleen nodig als é en ë na een proefimport niet kloppen)
  --force            schrijft ook als er fouten zijn; die staan dan op stderr
  --to WAT           schrijft voor een ander systeem: ${targets}
  --set KEUZE=WAARDE een keuze bij --to; mag vaker. ${choices('nl')}

Uitkomst (exit code)
  0   er staat niets in de weg, of UIT is geschreven (met --force: ook met fouten)
  1   er zijn fouten; convert heeft dan niets geschreven en een ouder UIT staat er nog
  2   een bestand kon niet gelezen of geschreven worden, of de opdracht klopte niet

Een import die elke week loopt, heeft steeds dezelfde bestandsnaam nodig:
  puntkomma convert aanmeldingen-week-38.xlsx -o /import/webaanvragen.csv --mend safe \\
    || echo "Niet klaargezet: kijk de meldingen na"
`,
  en: `Puntkomma checks a file with participants for the import in Coachview, and writes it the way Coachview wants it.
Nothing goes over the network.

  puntkomma check FILE [options]            says what stands in the way
  puntkomma convert FILE -o OUT [options]   writes the CSV for Coachview
  puntkomma layouts [--json]                names the layouts
  puntkomma starter ID -o OUT.xlsx          writes an empty template to fill in

FILE is an Excel file (.xlsx, .xlsm, .xlsb, .xls), a CSV, an ODS, or JSON of Coachview’s API.

With both
  --layout ID        the layout (${layouts})
  --template TEMPLATE
                     own template: the heading row of an Excel file or CSV, or a Table Schema (.json)
  --sheet NAME       the sheet; otherwise the first one with a table
  --reference KIND=LIST
                     a list from Coachview (Excel, CSV or JSON) to recognise companies, persons and courses by,
                     or the users that are in Moodle already;
                     as often as needed. KIND: ${lists}
  --rules csv|web-service
                     the order in which Coachview recognises: that of the CSV import (default) or of the web service
  --lang nl|en       the language, otherwise nl
  --help, --version

With check
  --json             the outcome as JSON, for another program

With convert
  -o, --out OUT      the file to write. An older file of that name is only replaced once the new one is complete and read
                     back. FILE itself is never overwritten.
  --mend safe        first mends everything that changes no meaning
  --bom              puts a BOM in front (only needed when é and ë are not right after a trial import)
  --force            writes in spite of errors; they are then on stderr
  --to WHAT          writes for another system: ${targets}
  --set CHOICE=VALUE a choice with --to; may be repeated. ${choices('en')}

Outcome (exit code)
  0   nothing stands in the way, or OUT was written (with --force: also with errors)
  1   there are errors; convert has written nothing and an older OUT is still there
  2   a file could not be read or written, or the command was not understood

An import that runs every week needs the same file name each time:
  puntkomma convert enrolments-week-38.xlsx -o /import/webaanvragen.csv --mend safe \\
    || echo "Not put ready: look at the findings"
`,
};

import type { Bilingual } from '../language.ts';

// The words about work that stays on this computer.

const nl = {
  title: 'Ga verder waar je was',
  kept: (on: string, until: string) => `Bewaard op ${on}; op ${until} gaat dit vanzelf weg.`,
  keptHere: (name: string, until: string) => `Je werk aan ${name} blijft hier tot ${until}.`,
  resume: 'Ga verder',
  resuming: 'Je werk wordt teruggehaald',
  wipe: 'Wis dit werk',
  unnamed: 'geplakte cellen',
  on: 'Bewaar dit werk op deze computer',
  note: 'Staat uit. Aan: je bestand, je lijsten en je wijzigingen blijven tot 7 dagen na je laatste wijziging in deze browser, onversleuteld. Alleen op een computer die van jou is.',
  one: 'Er is plaats voor één bestand: wijzig je een ander, dan neemt dat de plaats in.',
  waits: 'Dit gebeurt vanaf je eerste wijziging.',
  barred:
    'Dit bestand wordt niet bewaard: er staan burgerservicenummers in, of er is plaats voor. Die horen hier niet te blijven liggen.',
  otherwise:
    'Dit werk is bewaard met een andere versie van Puntkomma, en die herstelde iets anders dan deze. Loop de wijzigingen in Controleren na voordat je opslaat.',
  refused: 'Je browser staat niet toe dat hier iets bewaard wordt.',
};

const en: typeof nl = {
  title: 'Go on where you were',
  kept: (on, until) => `Kept on ${on}; on ${until} this goes by itself.`,
  keptHere: (name, until) => `Your work on ${name} stays here until ${until}.`,
  resume: 'Go on',
  resuming: 'Your work is being brought back',
  wipe: 'Wipe this work',
  unnamed: 'pasted cells',
  on: 'Keep this work on this computer',
  note: 'Off. On: your file, your lists and your changes stay in this browser until 7 days after your last change, unencrypted. Only on a computer that is yours.',
  one: 'There is room for one file: when you change another, that takes its place.',
  waits: 'This begins with your first change.',
  barred:
    'This file is not kept: there are citizen numbers in it, or room for them. Those should not be left lying here.',
  otherwise:
    'This work was kept with another version of Puntkomma, which mended something otherwise. Go through the changes in Controleren before you save.',
  refused: 'Your browser does not let anything be kept here.',
};

export const draft: Bilingual<typeof nl> = { nl, en };

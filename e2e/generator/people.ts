import type { FieldPath, PersonPart } from '../../src/model/field.ts';
import type { Dice } from './dice.ts';
import type { Habits } from './habits.ts';
import {
  BELGIAN_FORMS,
  BELGIAN_SURNAMES,
  DUTCH_TOWNS,
  FIRST_NAMES,
  INFIX_SURNAMES,
  INFIXES,
  JOBS,
  LEGAL_FORMS,
  SURNAMES,
  TRADES,
} from './vocabulary.ts';
import { drawAddress, fixedNumber, mobileNumber } from './whereabouts.ts';

// Invented people and companies, no two of whom Coachview could take for one: it recognises by extern id, by e-mail, by surname with
// birth date, and by initials with infixes and surname. Addresses of e-mail are of example.nl, .be and .com only.

export type PersonTexts = Partial<Record<PersonPart, string>>;
export interface Person {
  id: number;
  belgian: boolean;
  texts: PersonTexts;
}
export interface Company {
  id: number;
  belgian: boolean;
  texts: Partial<Record<FieldPath, string>>;
}

const ascii = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

export class People {
  readonly #names = new Set<string>();
  readonly #emails = new Set<string>();
  readonly #companies = new Set<string>();
  #ids = 0;

  constructor(
    readonly dice: Dice,
    readonly habits: Habits,
  ) {}

  person(belgian: boolean): Person {
    const { dice, habits } = this;
    const [voornaam, gender] = dice.pick(FIRST_NAMES);
    const id = ++this.#ids;
    const { geboorteDatum, ...name } = this.#name(voornaam, belgian);
    const texts: PersonTexts = {
      ...name,
      voornaam,
      geslacht: dice.chance(0.97) ? gender : 'O',
      telefoonnummer: dice.chance(0.8) ? mobileNumber(dice, habits, belgian) : '',
      emailadres: this.#email(`${ascii(voornaam)}.${ascii(name.tussenvoegsels + name.achternaam)}`, belgian),
      ...this.#key(id, 'P'),
    };
    if (habits.births) texts.geboorteDatum = geboorteDatum;
    if (habits.births && dice.chance(0.7)) texts.geboortePlaats = dice.pick(DUTCH_TOWNS)[0];
    if (habits.addresses) {
      const { adres1, postcode, plaats } = drawAddress(dice, belgian);
      Object.assign(texts, { 'adres.adres1': adres1, 'adres.postcode': postcode, 'adres.plaats': plaats });
    }
    if (habits.lands) texts['adres.landCode'] = belgian ? 'BE' : 'NL';
    if (habits.freeField !== '' && dice.chance(0.8)) {
      texts.vrijveldCode = habits.freeField;
      texts.vrijveldWaarde = dice.pick(JOBS);
    }
    return { id, belgian, texts };
  }

  company(): Company {
    const { dice, habits } = this;
    const belgian = dice.chance(habits.belgian);
    const id = ++this.#ids;
    let naam: string;
    do {
      const family = belgian ? dice.pick(BELGIAN_SURNAMES) : dice.pick(SURNAMES);
      const family2 = dice.chance(0.6) ? ` ${dice.pick(SURNAMES)}` : '';
      const form = belgian ? dice.pick(BELGIAN_FORMS) : dice.pick(LEGAL_FORMS);
      const trade = `${family}${family2} ${dice.pick(TRADES)}`;
      naam = form === 'Stichting' ? `Stichting ${trade}` : `${trade} ${form}`.trim();
      // With and without its legal form it would be two spellings of one company.
    } while (
      !addNew(this.#companies, ascii(naam.replace(/Stichting|B\.?V\.?|N\.?V\.?|V\.O\.F\.|VZW|CVBA/g, '')))
    );
    const { adres1, postcode, plaats, area } = drawAddress(dice, belgian);
    const key = this.#key(id, 'B');
    return {
      id,
      belgian,
      texts: {
        'bedrijf.naam': naam,
        ...(habits.addresses && {
          'bedrijf.adres.adres1': adres1,
          'bedrijf.adres.postcode': postcode,
          'bedrijf.adres.plaats': plaats,
        }),
        ...(habits.lands && { 'bedrijf.adres.landCode': belgian ? 'BE' : 'NL' }),
        'bedrijf.telefoonnummer': dice.chance(0.8) ? fixedNumber(dice, habits, belgian, area) : '',
        'bedrijf.emailadres': this.#email(`info.${ascii(naam)}`, belgian),
        'bedrijf.externId': key.externId ?? '',
        'bedrijf.externSource': key.externSource ?? '',
      },
    };
  }

  /** Initials, infixes and surname, and surname and birth date, that nobody has yet: people who share them are one to Coachview. */
  #name(voornaam: string, belgian: boolean) {
    const { dice } = this;
    for (let tries = 0; ; tries++) {
      const more = Array.from(
        { length: dice.int(0, 2) },
        () => `${dice.pick('ABCDEFGHJKLMNPRSTVW'.split(''))}.`,
      );
      const voorletters = `${initial(voornaam)}.${more.join('')}`;
      const hasInfix = !belgian && dice.chance(0.35);
      const tussenvoegsels = hasInfix ? dice.pick(INFIXES) : '';
      let achternaam = belgian
        ? dice.pick(BELGIAN_SURNAMES)
        : dice.pick(hasInfix ? INFIX_SURNAMES : SURNAMES);
      if (tries > 2) achternaam += `-${dice.pick(SURNAMES)}`;
      const geboorteDatum = this.#birth();
      if (this.#names.has(`${achternaam} ${geboorteDatum}`)) continue;
      if (!addNew(this.#names, ascii(`${voorletters}${tussenvoegsels}${achternaam}`))) continue;
      this.#names.add(`${achternaam} ${geboorteDatum}`);
      return { voorletters, tussenvoegsels, achternaam, geboorteDatum };
    }
  }

  #birth(): string {
    const { dice } = this;
    const two = (n: number) => String(n).padStart(2, '0');
    return `${two(dice.int(1, 28))}-${two(dice.int(1, 12))}-${dice.int(1950, 2007)}`;
  }

  #email(local: string, belgian: boolean): string {
    const end = this.dice.pick(belgian ? ['be', 'be', 'com'] : ['nl', 'nl', 'nl', 'com']);
    for (let nth = 1; ; nth++) {
      const address = `${local.slice(0, 50)}${nth === 1 ? '' : nth}@example.${end}`;
      if (addNew(this.#emails, address)) return address;
    }
  }

  #key(id: number, letter: string): { externId?: string; externSource?: string } {
    const { externIds, externSource } = this.habits;
    if (externIds === 'none') return {};
    // Six digits of which the first is always 0: a shorter one has lost it.
    const number = letter === 'B' ? 50_000 + id : id + 1000;
    return {
      externId: externIds === 'letters' ? `${letter}-${number}` : String(number).padStart(6, '0'),
      externSource,
    };
  }
}

function initial(voornaam: string): string {
  return voornaam.startsWith('IJ') ? 'I' : voornaam.slice(0, 1);
}

function addNew(known: Set<string>, key: string): boolean {
  return !known.has(key) && known.add(key) !== undefined;
}

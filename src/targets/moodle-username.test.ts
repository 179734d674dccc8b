import { describe, expect, it } from 'vitest';
import { type NamePart, SCHEMES, type UsernameChoices, usernameOf } from './moodle-username.ts';

// Usernames by each scheme of Coachview's article on its link with Moodle.

const ZOE: Record<NamePart, string> = {
  emailadres: 'Zoë.vanDenBerg@Example.nl',
  voornaam: 'Zoë Anne',
  voorletters: 'Z.A.',
  tussenvoegsels: 'van den',
  achternaam: 'Bérg ',
  externId: '00 12A',
};

function made(choices: Partial<UsernameChoices>, person: Partial<Record<NamePart, string>> = ZOE): string {
  const all: UsernameChoices = { scheme: 'voornaam', joint: '-', onlyAllowed: false, ...choices };
  return usernameOf((part) => person[part] ?? '', all);
}

describe('usernameOf', () => {
  it.each([
    ['email', 'zoe.vandenberg@example.nl'],
    ['voornaam', 'zoeanne-vanden-berg'],
    ['voorletters', 'za-vanden-berg'],
    ['voorletter', 'z-vanden-berg'],
    ['externid', '0012a'],
  ] as const)('by %s gives %s', (scheme, username) => expect(made({ scheme })).toBe(username));

  it.each([
    ['-', 'zoeanne-vanden-berg'],
    ['.', 'zoeanne.vanden.berg'],
    ['_', 'zoeanne_vanden_berg'],
    ['', 'zoeannevandenberg'],
  ] as const)('joined by "%s" is %s', (joint, username) => expect(made({ joint })).toBe(username));

  it.each([
    ['Łukasz', 'Ørsted', 'lukasz-orsted'],
    ['Jürgen', 'Groß', 'jurgen-gross'],
    ['ĳsbrand', 'Æbelø', 'ijsbrand-aebelo'],
    ['İpek', 'Çelik', 'ipek-celik'],
    ['Jan\u00a0Piet', 'de\u200b Boer', 'janpiet-deboer'],
  ])('takes accents and spaces off %s %s', (voornaam, achternaam, username) =>
    expect(made({}, { voornaam, achternaam })).toBe(username),
  );

  it('leaves what Moodle refuses, or takes it out when that is wanted', () => {
    const person = { voornaam: "D'Arcy", achternaam: 'O’Brien/Ли' };
    expect(made({}, person)).toBe("d'arcy-o’brien/ли");
    expect(made({ onlyAllowed: true }, person)).toBe('darcy-obrien');
  });

  it('leaves out infixes that are not there, and makes nothing of half a name', () => {
    expect(made({}, { voornaam: 'Jan', achternaam: 'Bos' })).toBe('jan-bos');
    for (const scheme of SCHEMES) expect(made({ scheme }, { tussenvoegsels: 'van' })).toBe('');
    for (const scheme of ['voornaam', 'voorletters', 'voorletter'] as const)
      expect(made({ scheme }, { achternaam: 'Bos' })).toBe('');
    expect(made({ onlyAllowed: true }, { voornaam: 'Ли', achternaam: 'Bos' })).toBe('');
  });

  it('the first initial is one letter', () => {
    expect(made({ scheme: 'voorletter' }, { voorletters: 'Th.J.', achternaam: 'Bos' })).toBe('t-bos');
    expect(made({ scheme: 'voorletter' }, { voorletters: 'É', achternaam: 'Bos' })).toBe('e-bos');
  });
});

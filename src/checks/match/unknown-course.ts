import type { Becomes, NearReason } from '../../model/match.ts';
import { reasonList } from '../../text/rules.ts';
import { quote } from '../quote.ts';
import type { MatchCheck, MatchSubject } from './match-check.ts';
import { courseName } from './record-name.ts';
import { rewriting } from './rewriting.ts';

// A code or name that is not exactly that of an opleiding in the list. What differs only in writing is mended without asking when nothing else can
// be meant; otherwise the nearest opleiding is proposed.

type Facts = {
  asked: string;
  /** At most three, the likeliest first. `reasons`: why they differ when they do so in writing only. */
  nearest: { name: string; reasons: NearReason[] }[];
  isSafe: boolean;
  /** The text is that of an opleidingssoort. */
  soort: boolean;
  becomes: Becomes[];
  /** The same for the second and the third. */
  otherwise: Becomes[][];
};

function factsOf({ row, matches, record }: MatchSubject): Facts {
  const { nearest, soort } = matches.opleiding;
  const [first] = nearest;
  const parts = [
    ['opleiding.code', 'code'],
    ['opleiding.naam', 'naam'],
  ] as const;
  const [becomes = [], ...otherwise] = nearest.map(({ record: place }) =>
    parts
      .map(([field, part]): Becomes => ({ field, text: record('opleiding', place, part) }))
      .filter(({ field, text }) => row.has(field) && row.text(field) !== text),
  );
  return {
    asked: parts
      .map(([field]) => row.text(field).trim())
      .filter((text) => text !== '')
      .join(' '),
    nearest: nearest.map(({ record: place, code, name }) => ({
      name: courseName(record, place),
      reasons:
        code === 'other' || name === 'other'
          ? []
          : [...new Set([code ?? [], name ?? []].flat())].filter((reason) => reason !== 'same'),
    })),
    isSafe: first?.isSafe === true,
    soort: soort !== undefined,
    becomes,
    otherwise: otherwise.filter((other) => other.length > 0 && other.every(({ text }) => text !== '')),
  };
}

function told({ asked, nearest, soort }: Facts, language: 'nl' | 'en'): string {
  const dutch = language === 'nl';
  const near = nearest.map(({ name, reasons }) => {
    if (reasons.length === 0) return quote(name);
    const why = reasonList(reasons, language);
    return `${quote(name)} (${dutch ? 'verschilt alleen in' : 'differs only in'} ${why})`;
  });
  const parts = [dutch ? `${quote(asked)} staat niet in de lijst.` : `${quote(asked)} is not in the list.`];
  if (soort)
    parts.push(
      dutch ? 'Het is een opleidingssoort, geen opleiding.' : 'It is an opleidingssoort, not an opleiding.',
    );
  if (near.length > 0) parts.push(`${dutch ? 'Het meest lijken' : 'Nearest are'}: ${near.join('; ')}.`);
  else parts.push(dutch ? 'Niets in de lijst lijkt erop.' : 'Nothing in the list resembles it.');
  return parts.join(' ');
}

export const unknownCourse: MatchCheck<Facts> = {
  id: 'unknown-course',
  scope: 'match',
  severity: 'warning',
  look(subject) {
    if (subject.matches.opleiding.outcome !== 'missing') return [];
    const field = subject.row.has('opleiding.code') ? 'opleiding.code' : 'opleiding.naam';
    return [{ facts: factsOf(subject), row: subject.row.id, field }];
  },
  mend: rewriting(
    ({ becomes, isSafe }) => (becomes.length === 0 ? undefined : isSafe ? 'safe' : 'ask'),
    (facts) => (facts.isSafe ? [] : facts.otherwise.map((becomes) => ({ ...facts, becomes }))),
  ),
  text: {
    nl: {
      title: 'Opleiding niet in de lijst',
      why: 'Code en naam moeten precies die van een opleiding in Coachview zijn. Anders zoek je de opleiding bij het verwerken zelf op, of komen de deelnemers op de wachtlijst.',
      says: (facts) => told(facts, 'nl'),
      does: ({ becomes }) => `Maak er ${becomes.map(({ text }) => quote(text)).join(' en ')} van`,
    },
    en: {
      title: 'Opleiding not in the list',
      why: 'Code and name must be exactly those of an opleiding in Coachview. Otherwise you look it up yourself while processing, or the participants go on the waiting list.',
      says: (facts) => told(facts, 'en'),
      does: ({ becomes }) => `Make it ${becomes.map(({ text }) => quote(text)).join(' and ')}`,
    },
  },
  examples: {
    fine: [
      { lists: { opleiding: [{ code: 'BHV-1', naam: 'BHV' }] }, row: { 'opleiding.code': 'BHV-1' } },
      { lists: { opleiding: [{ code: 'BHV-1', naam: 'BHV' }] }, row: { 'deelnemer.achternaam': 'Smit' } },
      { lists: { persoon: [{ achternaam: 'Smit' }] }, row: { 'opleiding.code': 'BHV-1' } },
    ],
    caught: [
      {
        lists: {
          opleiding: [
            { code: 'VCA', naam: 'VCA basis' },
            { code: 'Vca', naam: 'VCA vol' },
          ],
        },
        row: { 'opleiding.code': 'vca' },
        mended: { 'opleiding.code': 'VCA' },
      },
      {
        lists: {
          opleiding: [
            { code: 'BHV-1', naam: 'BHV' },
            { code: 'VCA-1', naam: 'VCA' },
          ],
        },
        row: { 'opleiding.code': 'bhv-1 ' },
        mended: { 'opleiding.code': 'BHV-1' },
      },
      {
        lists: {
          opleiding: [
            { code: 'BHV-1', naam: 'BHV basis' },
            { code: 'VCA-1', naam: 'VCA' },
          ],
        },
        row: { 'opleiding.code': 'BHV-1', 'opleiding.naam': 'BHV' },
        mended: { 'opleiding.code': 'BHV-1', 'opleiding.naam': 'BHV basis' },
      },
      {
        lists: {
          opleiding: [{ code: 'BHV-1', naam: 'BHV' }],
          opleidingssoort: [{ code: 'HEFTRUCK', naam: 'Heftruck' }],
        },
        row: { 'opleiding.code': 'HEFTRUCK' },
      },
    ],
  },
};

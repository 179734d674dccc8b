import type { Becomes } from '../../model/match.ts';
import { quote } from '../quote.ts';
import type { MatchCheck } from './match-check.ts';
import { courseName } from './record-name.ts';
import { rewriting } from './rewriting.ts';

// The code is that of one opleiding and the name that of another. What Coachview does then is not published.

type Facts = {
  code: string;
  name: string;
  byCode: string;
  byName: string;
  becomes: Becomes[];
  otherwise: Becomes[];
};

export const courseConflict: MatchCheck<Facts> = {
  id: 'course-conflict',
  scope: 'match',
  severity: 'error',
  look({ row, matches, record }) {
    const { outcome, record: byCode, byName } = matches.opleiding;
    if (outcome !== 'conflict' || byCode === undefined || byName === undefined) return [];
    const facts: Facts = {
      code: row.text('opleiding.code'),
      name: row.text('opleiding.naam'),
      byCode: courseName(record, byCode),
      byName: courseName(record, byName),
      becomes: [{ field: 'opleiding.naam', text: record('opleiding', byCode, 'naam') }],
      otherwise: [{ field: 'opleiding.code', text: record('opleiding', byName, 'code') }],
    };
    return [{ facts, row: row.id, field: 'opleiding.naam' }];
  },
  mend: rewriting(
    () => 'ask',
    (facts) =>
      facts.otherwise.every(({ text }) => text !== '')
        ? [{ ...facts, becomes: facts.otherwise, otherwise: facts.becomes }]
        : [],
  ),
  text: {
    nl: {
      title: 'Code en naam van twee opleidingen',
      why: 'De deelnemers kunnen op de verkeerde opleiding terechtkomen.',
      says: ({ code, name, byCode, byName }) =>
        `Code ${quote(code)} is van ${quote(byCode)}, maar de naam ${quote(name)} is van ${quote(byName)}.`,
      does: ({ becomes: [made] }) =>
        made?.field === 'opleiding.code'
          ? `Houd de naam, en maak de code ${quote(made.text)}`
          : `Houd de code, en maak de naam ${quote(made?.text ?? '')}`,
    },
    en: {
      title: 'Code and name of two courses',
      why: 'The participants may end up on the wrong course.',
      says: ({ code, name, byCode, byName }) =>
        `Code ${quote(code)} is that of ${quote(byCode)}, but the name ${quote(name)} is that of ${quote(byName)}.`,
      does: ({ becomes: [made] }) =>
        made?.field === 'opleiding.code'
          ? `Keep the name, and make the code ${quote(made.text)}`
          : `Keep the code, and make the name ${quote(made?.text ?? '')}`,
    },
  },
  examples: {
    fine: [
      {
        lists: {
          opleiding: [
            { code: 'A', naam: 'Alfa' },
            { code: 'B', naam: 'Bèta' },
          ],
        },
        row: { 'opleiding.code': 'A', 'opleiding.naam': 'Alfa' },
      },
      {
        lists: { opleiding: [{ code: 'A', naam: 'Alfa' }] },
        row: { 'opleiding.code': 'A', 'opleiding.naam': 'Gamma' },
      },
    ],
    caught: [
      {
        lists: {
          opleiding: [
            { code: 'A', naam: 'Alfa' },
            { code: 'B', naam: 'Bèta' },
          ],
        },
        row: { 'opleiding.code': 'A', 'opleiding.naam': 'Bèta' },
        mended: { 'opleiding.code': 'A', 'opleiding.naam': 'Alfa' },
      },
    ],
  },
};

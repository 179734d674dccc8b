import { describe, expect, it } from 'vitest';
import type { CourseMatch } from '../model/match.ts';
import { CourseList } from './course-list.ts';
import { type SampleRecord, sampleList } from './sample-list.ts';

const TODAY = { year: 2026, month: 3, day: 1 };
const COURSES: SampleRecord[] = [
  { code: 'BHV-1', naam: 'BHV basis' },
  { code: 'BHV-2', naam: 'BHV herhaling' },
  { code: 'VCA-1', naam: 'VCA basis' },
  { code: 'VCA-2', naam: 'VCA basis' },
  { code: 'HT', naam: 'Heftruck' },
];

function match(
  code: string,
  name: string,
  courses: readonly SampleRecord[] = COURSES,
  isWhole = true,
): CourseMatch {
  return new CourseList(sampleList('opleiding', courses, isWhole), undefined, TODAY).match(code, name);
}

describe('an opleiding', () => {
  it.each<[string, string, string, Partial<CourseMatch>]>([
    ['by code', 'BHV-1', '', { outcome: 'recognised', record: 0 }],
    ['by name', '', 'Heftruck', { outcome: 'recognised', record: 4 }],
    ['by both', 'VCA-2', 'VCA basis', { outcome: 'recognised', record: 3 }],
    ['two of one name', '', 'VCA basis', { outcome: 'several', candidates: [2, 3] }],
    ['neither', ' ', '', { outcome: 'waiting-list' }],
    ['code and name of two', 'BHV-1', 'Heftruck', { outcome: 'conflict', record: 0, byName: 4 }],
    ['capitals count', 'bhv-1', '', { outcome: 'missing' }],
    ['spaces count', 'BHV-1 ', '', { outcome: 'missing' }],
    ['a code with a name that is nobody’s', 'BHV-1', 'BHV', { outcome: 'missing' }],
  ])('%s', (_, code, name, expected) => expect(match(code, name)).toMatchObject(expected));

  it('is unknown without a list, without the column, and in a part of the list', () => {
    expect(new CourseList(undefined, undefined, TODAY).match('BHV-1', '').outcome).toBe('unknown');
    expect(match('BHV-1', '', [{ naam: 'BHV basis' }]).outcome).toBe('unknown');
    expect(match('BHV-1', 'BHV basis', [{ naam: 'BHV basis' }])).toMatchObject({
      outcome: 'unknown',
      candidates: [0],
    });
    expect(match('BHV-9', '', COURSES, false).outcome).toBe('unknown');
    expect(match('BHV-1', '', COURSES, false).outcome).toBe('recognised');
  });

  it('says that a code is that of an opleidingssoort', () => {
    const soorten = sampleList('opleidingssoort', [
      { code: 'A', naam: 'Alfa' },
      { code: 'BHV', naam: 'BHV' },
    ]);
    const list = new CourseList(sampleList('opleiding', COURSES), soorten, TODAY);
    expect(list.match('BHV', '').soort).toBe(1);
    expect(list.match('BHV-1', '').soort).toBeUndefined();
  });
});

describe('the nearest opleidingen', () => {
  it.each<[string, string, string, { record: number; isSafe: boolean }[]]>([
    [
      'writing only',
      'bhv-1',
      '',
      [
        { record: 0, isSafe: true },
        { record: 1, isSafe: false },
      ],
    ],
    [
      'a code that fits, a name that does not',
      'BHV-1',
      'BHV',
      [
        { record: 0, isSafe: false },
        { record: 1, isSafe: false },
      ],
    ],
    ['nothing', 'QQQ', '', []],
  ])('%s', (_, code, name, expected) => {
    const { nearest } = match(code, name);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest.slice(0, expected.length)).toMatchObject(expected);
    if (expected.length === 0) expect(nearest).toEqual([]);
  });

  it('says why', () => {
    expect(match('bhv-1', '').nearest[0]).toEqual({ record: 0, code: ['capital'], isSafe: true });
    expect(match('BHV-1', 'bhv basis ').nearest[0]).toMatchObject({
      code: 'same',
      name: ['capital', 'space'],
      isSafe: true,
    });
    expect(match('', 'vca basis').nearest.slice(0, 2)).toMatchObject([
      { record: 2, isSafe: false },
      { record: 3, isSafe: false },
    ]);
    expect(match('HTT', '').nearest[0]).toMatchObject({ record: 4, code: 'other', isSafe: false });
  });
});

describe('what the list says of it', () => {
  it.each<[SampleRecord, string[]]>([
    [{}, []],
    [{ status: 'Definitief', startDatum: '2026-03-02T09:00:00' }, []],
    [{ status: 'Geannuleerd' }, ['cancelled']],
    [{ startDatum: '2026-03-01T09:00:00Z' }, ['started']],
    [{ startDatum: '01-02-2026', eindDatum: '01-03-2026' }, ['started']],
    [{ startDatum: '01-02-2026', eindDatum: '28-02-2026' }, ['past']],
    [{ plaatsenVrij: '0' }, ['full']],
    [{ plaatsenVrij: '3', plaatsenMax: '8', plaatsenBezet: '8' }, []],
    [{ plaatsenMax: '8', plaatsenBezet: '8' }, ['full']],
    [{ plaatsenMax: '0', plaatsenBezet: '0' }, []],
    [{ plaatsenMax: '8' }, []],
  ])('%j', (record, expected) => expect(match('A', '', [{ code: 'A', ...record }]).states).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import { createSession } from './session.ts';

// The change log never holds a citizen number, however it came to be changed.

const NUMBERS = ['123456782', '111222333', '249566758', '208782552'];

async function opened(...lines: string[]) {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const open = await session.open({ kind: 'file', name: 'lijst.csv', bytes }, {});
  if (isFault(open)) throw new Error(open.fault);
  return { session, open };
}
const logged = (session: Awaited<ReturnType<typeof opened>>['session']) => JSON.stringify(session.log());

describe('the change log', () => {
  it.each([
    ['a heading that says so', 'BSN deelnemer'],
    ['numbers that nearly all pass the sum', 'Deelnemer ExternID'],
  ])('hides a column of citizen numbers, by %s', async (_, heading) => {
    const { session, open } = await opened(
      `Deelnemer achternaam;${heading}`,
      ...NUMBERS.map((number, at) => `Naam${'abcd'[at]};${number}`),
    );
    const { column } = open.summary.columns.find((one) => one.heading === heading)!;
    session.edit([{ kind: 'cell', row: 2, column, text: '' }], { kind: 'cleared' });
    session.edit([{ kind: 'remove', row: 3 }], { kind: 'rows' });
    expect(logged(session)).toContain('•••••••••');
    for (const number of NUMBERS) expect(logged(session)).not.toContain(number);
  });

  it('hides a number that a text names, and leaves the rest of the text', async () => {
    const { session, open } = await opened(
      'Deelnemer achternaam;Opmerking',
      'Jansen;BSN: 123456782, komt later',
    );
    const { column } = open.summary.columns.find((one) => one.heading === 'Opmerking')!;
    session.edit([{ kind: 'cell', row: 2, column, text: 'komt later' }], { kind: 'typed' });
    expect(logged(session)).toContain('BSN: •••••••••, komt later');
  });

  it('hides no number of another sort', async () => {
    const { session, open } = await opened(
      'Deelnemer achternaam;Deelnemer ExternID',
      'Jansen;123456782',
      'Maes;17',
    );
    const { column } = open.summary.columns.find((one) => one.heading === 'Deelnemer ExternID')!;
    session.edit([{ kind: 'cell', row: 2, column, text: '18' }], { kind: 'typed' });
    expect(session.log()).toMatchObject([{ before: '123456782', after: '18' }]);
  });
});

import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('what is done with nothing before it is done at once', () => {
  const turns = new Turns();
  const done: string[] = [];
  void turns.take(() => done.push('typed'));
  expect(done).toEqual(['typed']);
});

test('what comes behind something slow waits for it, in order', async () => {
  const turns = new Turns();
  const done: string[] = [];
  let read = (): void => undefined;
  void turns.take(async () => {
    await new Promise<void>((resolve) => {
      read = resolve;
    });
    done.push('cleared');
  });
  void turns.take(() => done.push('typed'));
  const last = turns.take(() => done.push('undone'));
  expect([turns.busy, done]).toEqual([true, []]);
  read();
  await last;
  expect(done).toEqual(['cleared', 'typed', 'undone']);
  await Promise.resolve();
  expect(turns.busy).toBe(false);
});

test('what fails is told to who asked, and holds up nothing', async () => {
  const turns = new Turns();
  const failed = turns.take(() => Promise.reject(new Error('the row did not come')));
  const behind = turns.take(() => 'typed');
  await expect(failed).rejects.toThrow('did not come');
  await expect(behind).resolves.toBe('typed');
});

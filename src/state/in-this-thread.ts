import type { Session } from '../engine/face.ts';
import { createSession } from '../engine/session.ts';
import { isFault } from '../model/fault.ts';
import type { Client } from '../worker/client.ts';
import { type Given, inHand } from '../worker/given.ts';

// For tests only: the client's face around a real session in this thread.

const TODAY = { year: 2026, month: 3, day: 2 };

export function inThisThread(): Client {
  let session: Session = createSession(TODAY);
  const call = async (method: keyof Session, ...args: unknown[]) =>
    (session[method] as (...given: unknown[]) => unknown)(...args);
  let source: Given | undefined;
  return {
    open: async (given: Given | 'same', choices: Parameters<Session['open']>[1]) => {
      const fresh = createSession(TODAY);
      const wanted = given === 'same' ? source : given;
      if (wanted === undefined) return undefined;
      const held = await inHand(wanted);
      if (isFault(held)) return held;
      const opened = await fresh.open(held, choices);
      if (isFault(opened)) return opened;
      session = fresh;
      source = held;
      return opened;
    },
    refer: (...args: unknown[]) => call('refer', ...args),
    change: call,
    ask: call,
    write: (choices: Parameters<Session['write']>[0]) => call('write', choices),
  } as unknown as Client;
}

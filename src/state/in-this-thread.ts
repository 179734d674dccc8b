import type { Session } from '../engine/face.ts';
import { createSession } from '../engine/session.ts';
import type { Client } from '../worker/client.ts';

// For tests only: the client's face around a real session in this thread.

const TODAY = { year: 2026, month: 3, day: 2 };

export function inThisThread(): Client {
  let session: Session = createSession(TODAY);
  const call = async (method: keyof Session, ...args: unknown[]) =>
    (session[method] as (...given: unknown[]) => unknown)(...args);
  let source: Parameters<Session['open']>[0] | undefined;
  return {
    open: async (given: typeof source | 'same', choices: Parameters<Session['open']>[1]) => {
      const fresh = createSession(TODAY);
      const wanted = given === 'same' ? source : given;
      if (wanted === undefined) return undefined;
      const opened = await fresh.open(wanted, choices);
      if ('fault' in opened) return opened;
      session = fresh;
      source = wanted;
      return opened;
    },
    refer: (...args: unknown[]) => call('refer', ...args),
    change: call,
    ask: call,
    write: (choices: Parameters<Session['write']>[0]) => call('write', choices),
  } as unknown as Client;
}

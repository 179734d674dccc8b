import { type BrowserContext, expect } from '@playwright/test';

// When the page has fetched all that it ever fetches. A network that is quiet for a moment does not tell: on a busy computer the page and
// its threads take longer than that from one part to the next.

/** The engine's thread and its spare; each asks for this last. */
const THREADS = 2;
const LAST_PART = /\/inflate\.worker-[^/]*\.js$/;

export interface Loading {
  /** All requests since the watch began. */
  asked: string[];
  done(): Promise<void>;
}

/** To be begun before the page is opened or opened again. */
export function watchLoading(context: BrowserContext): Loading {
  const asked: string[] = [];
  let threads = 0;
  context.on('request', (request) => {
    asked.push(request.url());
    // The service worker fetches every part for keeping.
    if (request.serviceWorker() === null && LAST_PART.test(request.url())) threads += 1;
  });
  return { asked, done: () => expect.poll(() => threads).toBe(THREADS) };
}

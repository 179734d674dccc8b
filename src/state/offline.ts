import { trustedScript } from '../worker/trusted.ts';

// Registers the service worker that lets the page open and work without a network, and tells when a newer version waits. Never puts a
// newer version in place by itself: work may be open. Without service workers, or in development, it does nothing.

/** What the service worker listens to; tools/service-worker.js. */
const TAKE_OVER = 'take-over';
const FILE = 'sw.js';

/**
 * `onUpdate` is called when a newer version stands ready. Calling its `take` puts that version in place and loads the page again, so the
 * page asks first when work is open. Not calling it leaves everything as it is until all tabs are closed.
 */
export function registerOffline(onUpdate: (take: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  let isTaken = false;
  const offer = (waiting: ServiceWorker) =>
    onUpdate(() => {
      isTaken = true;
      waiting.postMessage(TAKE_OVER);
    });

  container.addEventListener('controllerchange', () => {
    if (isTaken) location.reload();
  });

  const register = async () => {
    const script = trustedScript(new URL(FILE, document.baseURI).href);
    const registration = await container.register(script, { updateViaCache: 'none' });
    // The very first version is no newer one. Who controls the page does not tell: in WebKit that first one may do so before it is called installed.
    const offerNewer = (version: ServiceWorker) => {
      if (registration.active !== null && registration.active !== version) offer(version);
    };
    if (registration.waiting) offerNewer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') offerNewer(coming);
      });
    });
  };
  // Being without it costs the page nothing: it works as long as there is a network.
  register().catch(() => undefined);
}

// The service worker: keeps the files of one build so that the page opens and works without a network. It answers for those files only,
// never keeps anything else (no user's file passes here), and gives way to a newer build only when the page says so.
// tools/offline.ts fills in the build's name and its files, and writes this to dist/sw.js.

const BUILD = 'BUILD';
/** Path from where the page stands, and SHA-256 in base64. */
const FILES = 'FILES';

const PREFIX = 'puntkomma-';
const CACHE = PREFIX + BUILD;
const PAGE = 'index.html';

const scope = new URL(self.registration.scope);
/** Hosts may send index.html on to the folder, so the page is asked for and kept as the folder. */
const addressOf = (path) => new URL(path === PAGE ? './' : path, scope).href;
const addresses = new Set(FILES.map(([path]) => addressOf(path)));

/** Fetches one file and makes sure that it is the very file of this build: no half deployment, nothing put in by a host between. */
async function fetchExact([path, sha256]) {
  const response = await fetch(addressOf(path), {
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const hash = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  if (btoa(String.fromCharCode(...new Uint8Array(hash))) !== sha256)
    throw new Error(`${path} is of another build`);
  return response;
}

/** All or nothing: a build that is not whole does not become a version. */
async function keepBuild() {
  const responses = await Promise.all(FILES.map(fetchExact));
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map(([path], at) => cache.put(addressOf(path), responses[at])));
}

/** Removes older builds, but not while a second tab may still be running one and have parts of it to load. */
async function sweep() {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request, address) {
  const cache = await caches.open(CACHE);
  // Another build's part, asked for by a tab that still runs that build, may be in its own cache.
  return (await cache.match(address)) ?? (await caches.match(address)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));

// Claiming makes the very first visit work without a network too: parts that are loaded later come from here.
self.addEventListener('activate', (event) => event.waitUntil(sweep().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  if (request.mode === 'navigate') {
    const isPage = url.pathname === scope.pathname || url.pathname === new URL(PAGE, scope).pathname;
    if (!isPage) return;
    event.respondWith(answer(request, addressOf(PAGE)));
    event.waitUntil(sweep());
    return;
  }
  const address = url.origin + url.pathname;
  const isHashed = url.pathname.startsWith(new URL('assets/', scope).pathname);
  if (addresses.has(address) || isHashed) event.respondWith(answer(request, address));
});

// The kill switch, built with OFFLINE=off: a service worker that takes its predecessor's caches and itself away. Put it in place of
// sw.js when a faulty version must be called back; it never keeps anything.

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const leave = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith('puntkomma-')).map((name) => caches.delete(name)),
    );
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});

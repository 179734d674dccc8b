// @ts-check
// `npm start`: installs when needed, builds when needed, and serves the page on this computer only, with the same headers as a host
// should send. Ends with Ctrl+C.
import { ensureInstalled, ROOT, runTool } from './install.mjs';
import { isStale } from './stale.mjs';

const PORT = 4173;

await runTool(async () => {
  ensureInstalled();
  const { build, preview } = await import('vite');
  // The service worker is what the build writes last.
  if (isStale('dist/sw.js')) {
    process.stdout.write('Building the page …\n');
    await build({ root: ROOT, logLevel: 'warn' });
  }
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: Number(process.env.PORT) || PORT, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  process.stdout.write(`Puntkomma is at ${address} (Ctrl+C ends it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
});

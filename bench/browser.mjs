// Builds the two pages of the benchmarks, serves them and starts a browser: the bench page, which needs no headers, and the real page as
// it is built and served for users. It measures nothing.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { browserFlags, ensureBrowser } from '../tools/browser.mjs';
import { ROOT } from '../tools/install.mjs';

const CACHE = join(ROOT, 'node_modules', '.cache', 'puntkomma-bench');
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Folder for the files that are opened; another one when a maker of files changes. */
export function filesFolder() {
  const hash = createHash('sha256');
  for (const file of ['files.mjs', 'lists.mjs']) hash.update(readFileSync(join(HERE, file)));
  const maker = hash.digest('hex');
  return join(CACHE, `files-${maker.slice(0, 8)}`);
}

export async function serve(config) {
  const server = await preview({
    ...config,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const { port } = server.httpServer.address();
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The bench page: the engine's own thread without the page around it, and the bare libraries. */
export async function serveBenchPage() {
  const config = {
    root: join(HERE, 'page'),
    configFile: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: join(CACHE, 'bench-page'),
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
    },
  };
  await build(config);
  return serve(config);
}

/** The real page under its real headers. */
export async function serveRealPage() {
  const config = { root: ROOT, logLevel: 'warn', build: { outDir: join(CACHE, 'page'), emptyOutDir: true } };
  await build(config);
  return serve(config);
}

let executable;

export async function startBrowser() {
  mkdirSync(CACHE, { recursive: true });
  executable ??= await ensureBrowser();
  return chromium.launch({
    executablePath: executable,
    // A benchmark may not be slowed down because nobody looks at its window.
    args: [...browserFlags(), '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
  });
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, SERVICE_WORKER_FILE } from '../../tools/headers.ts';
import { fillIn } from '../../tools/offline.ts';

// A host of the built page whose files a test can replace while a browser is on it, which the preview server cannot do.

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Host {
  address: string;
  /** What stands there now instead of the built file, by path without a slash in front. */
  replaced: Map<string, string>;
  /** Ends all connections: the network is gone, whatever the browser believes. */
  close(): Promise<void>;
}

export const builtFile = (path: string) => readFile(join(DIST, path), 'utf8');

export async function openHost(): Promise<Host> {
  const replaced = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const path = asked === '' ? 'index.html' : asked;
    const headers = headersFor(path);
    try {
      const body = replaced.get(path) ?? (await readFile(join(DIST, path)));
      response.writeHead(200, {
        ...headers,
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    replaced,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The files that the built service worker keeps, with their hashes. */
export async function listedFiles(): Promise<[string, string][]> {
  const list = /const FILES = (\[[\s\S]*?\n\]);/.exec(await builtFile(SERVICE_WORKER_FILE))?.[1];
  if (list === undefined) throw new Error('the built sw.js has no list of files');
  return JSON.parse(list) as [string, string][];
}

/** Puts the next build in place: another `index.html`, and the service worker that goes with it. */
export async function nextBuild(host: Host, index: string): Promise<void> {
  const files = (await listedFiles()).map(([path, hash]): [string, string] =>
    path === 'index.html' ? [path, createHash('sha256').update(index).digest('base64')] : [path, hash],
  );
  const template = await readFile(new URL('../../tools/service-worker.js', import.meta.url), 'utf8');
  host.replaced.set('index.html', index);
  host.replaced.set(SERVICE_WORKER_FILE, fillIn(template, files));
}

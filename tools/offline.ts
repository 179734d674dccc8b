import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { SERVICE_WORKER_FILE } from './headers.ts';
import { HOST_FILES } from './hosting.ts';

// Writes the service worker that lets the page work without a network: service-worker.js with the list of the built files and their
// SHA-256 filled in. It is written last, and never lists itself.

/** OFFLINE=off builds the worker that takes itself away, for when a faulty version must be called back. */
const OFF = 'off';

const template = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

/** `[path, sha256 in base64]` of every file below the folder, sorted by path; `/` between folders. */
export async function listFiles(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== SERVICE_WORKER_FILE && !(path in HOST_FILES) && !path.endsWith('.map'))
    .sort();
  return Promise.all(
    files.map(async (path): Promise<[string, string]> => {
      const hash = createHash('sha256').update(await readFile(join(folder, path)));
      return [path, hash.digest('base64')];
    }),
  );
}

/** Fills the list into the worker's text. The build's name follows from its contents: the same files, the same name. */
export function fillIn(worker: string, files: readonly (readonly [string, string])[]): string {
  const list = JSON.stringify(files, null, 1);
  const build = createHash('sha256').update(list).digest('hex').slice(0, 16);
  const filled = worker.replace("'BUILD'", `'${build}'`).replace("'FILES'", list);
  if (!filled.includes(build) || !filled.includes(list))
    throw new Error('service-worker.js lost its places to fill in');
  return filled;
}

export function offline(): Plugin {
  let folder = 'dist';
  return {
    name: 'puntkomma:offline',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    writeBundle(options) {
      folder = options.dir ?? folder;
    },
    // After every plugin has written: the list must be whole.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error) return;
        const worker =
          process.env.OFFLINE === OFF
            ? await template('service-worker-off.js')
            : fillIn(await template('service-worker.js'), await listFiles(folder));
        await writeFile(join(folder, SERVICE_WORKER_FILE), worker);
      },
    },
  };
}

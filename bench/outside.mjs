// Folders outside this checkout for what the page is measured against: neither the project nor ../shared gets packages of others.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Missing } from '../tools/install.mjs';

/** Runs a command to its end, its words among ours. Throws `Missing` when it does not end well. */
export function run(folder, command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error !== undefined || status !== 0) throw new Missing(`${command} ${args[0]} did not end well.`);
}

/** A copy of `from` in the system's temporary folder, with its packages; what is there from an earlier time is used again. */
export function installedOutside(name, from, packages) {
  const folder = join(tmpdir(), name);
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  if (packages.some((one) => !existsSync(join(folder, 'node_modules', one, 'package.json'))))
    run(folder, 'npm', ['install', '--no-audit', '--no-fund']);
  return folder;
}

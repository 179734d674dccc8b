#!/usr/bin/env node
// @ts-check
// `npx puntkomma …`: the engine without a page. Installs and builds when needed, then runs src/command/main.ts with the arguments as
// given. Prints nothing of its own to standard output: the file that is asked for may go there.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT, runTool } from './install.mjs';
import { isStale } from './stale.mjs';

const BUNDLE = 'build/command.mjs';

/** Builds beside the bundle and moves it in place, so that another run never reads half a file. */
async function buildCommand() {
  process.stderr.write('Building the command line …\n');
  const { build } = await import('vite');
  const folder = join(ROOT, 'build', `making-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      root: ROOT,
      // Vite would report on standard output; what fails is thrown.
      logLevel: 'silent',
      // Everything in one file, so that it reads its libraries in the same way as the page does.
      ssr: { noExternal: true },
      build: {
        ssr: 'src/command/main.ts',
        outDir: folder,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'command.mjs', codeSplitting: false } },
      },
    });
    renameSync(join(folder, 'command.mjs'), join(ROOT, BUNDLE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runTool(async () => {
  ensureInstalled();
  if (isStale(BUNDLE)) await buildCommand();
});
// Outside runTool: what the command line throws or exits with is its own.
if (!process.exitCode) await import(pathToFileURL(join(ROOT, BUNDLE)).href);

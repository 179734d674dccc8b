// @ts-check
// `npm run generate -- --seeds 500`: files with faults from fresh seeds, judged by the engine; prints recall by check, false alarms and
// whether the truth came back. `--from 1` fixes the first seed, `--seed 7` looks at one and writes its file to build/, `--rows 200`,
// `--fault name` and `--container text` narrow what is made. What it does is decided in e2e/generator/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT, runTool } from './install.mjs';

const DEFAULT_SEEDS = 100;
/** Fresh seeds are taken from this many. */
const SEED_SPACE = 1_000_000_000;

await runTool(async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string' },
      from: { type: 'string' },
      seed: { type: 'string' },
      rows: { type: 'string' },
      fault: { type: 'string' },
      container: { type: 'string' },
    },
  });
  ensureInstalled();
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { runSeeds, describeCase } = await server.ssrLoadModule('/e2e/generator/run.ts');
    const { reportOf } = await server.ssrLoadModule('/e2e/generator/report.ts');
    const wishes = {
      ...(values.rows !== undefined && { rows: Number(values.rows) }),
      ...(values.fault !== undefined && { fault: values.fault }),
      ...(values.container !== undefined && { container: values.container }),
    };
    const first = Number(values.seed ?? values.from ?? Math.floor(Math.random() * SEED_SPACE));
    const count = values.seed === undefined ? Number(values.seeds ?? DEFAULT_SEEDS) : 1;
    if (values.seed !== undefined) {
      const { text, file } = describeCase(first, wishes);
      const path = join('build', file.name);
      mkdirSync(join(ROOT, 'build'), { recursive: true });
      writeFileSync(join(ROOT, path), file.bytes);
      process.stdout.write(`${text}\n  written to ${path}\n\n`);
    }
    const seeds = Array.from({ length: count }, (_, n) => first + n);
    /** @param {number} done */
    const watch = (done) => void (done % 50 === 0 && process.stderr.write(`${done} of ${count}\n`));
    const tally = await runSeeds(seeds, wishes, watch);
    process.stdout.write(`${reportOf(tally)}\n`);
    if (tally.unexplained.length > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
});

// @ts-check
// `npm run docs`: writes docs/checks.md from the list of checks. What it says is decided in src/checks/document.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, runTool } from './install.mjs';

await runTool(async () => {
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
    const { documentChecks } = await server.ssrLoadModule('/src/checks/document.ts');
    const { CHECKS } = await server.ssrLoadModule('/src/checks/list.ts');
    const file = join('docs', 'checks.md');
    writeFileSync(join(ROOT, file), documentChecks(CHECKS));
    process.stdout.write(`${file}: ${CHECKS.length} checks\n`);
  } finally {
    await server.close();
  }
});

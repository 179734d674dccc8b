import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hosting } from './tools/hosting.ts';
import { offline } from './tools/offline.ts';

export default defineConfig({
  // Relative addresses: the page may stand in any folder of a host.
  base: './',
  // An address that is not there is a 404, not the page again.
  appType: 'mpa',
  plugins: [
    // React Aria brings its words in thirty languages; the page speaks two.
    optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }),
    react(),
    hosting(),
    offline(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The polyfill fetches, which the content security policy forbids.
    modulePreload: { polyfill: false },
    // No `data:` addresses in the page: its policy admits files only.
    assetsInlineLimit: 0,
    sourcemap: false,
    // The page is kept on the computer after its first visit, so few large files are no burden.
    chunkSizeWarningLimit: 1200,
    // How long each plugin took is no finding.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { host: '127.0.0.1', cors: false },
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'e2e/generator/**/*.test.ts'],
    // Room on a busy machine; what must be quick is measured in processor time (tools/processor-time.ts).
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});

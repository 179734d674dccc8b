import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, listFiles } from './offline.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puntkomma-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the list of files to keep', () => {
  it('holds every file of the build with its hash, but not the worker itself nor what is for the host', async () => {
    await mkdir(join(folder, 'assets'));
    const files = [
      'index.html',
      'assets/a.js',
      'assets/a.js.map',
      'sw.js',
      '_headers',
      '.htaccess',
      'nginx.conf',
    ];
    for (const file of files) await writeFile(join(folder, file), file);
    expect(await listFiles(folder)).toEqual([
      ['assets/a.js', sha256('assets/a.js')],
      ['index.html', sha256('index.html')],
    ]);
  });
});

describe('the service worker', () => {
  const worker = () => readFile(new URL('service-worker.js', import.meta.url), 'utf8');
  const nameIn = (text: string) => /const BUILD = '([0-9a-f]{16})'/.exec(text)?.[1];

  it('is named after the contents of the build', async () => {
    const one = nameIn(fillIn(await worker(), [['index.html', sha256('one')]]));
    expect(one).toBeDefined();
    expect(nameIn(fillIn(await worker(), [['index.html', sha256('one')]]))).toBe(one);
    expect(nameIn(fillIn(await worker(), [['index.html', sha256('two')]]))).not.toBe(one);
  });

  it('holds the list', async () => {
    const filled = fillIn(await worker(), [['index.html', 'hash=']]);
    expect(filled).toMatch(/const FILES = \[\s*\[\s*"index\.html",\s*"hash="\s*\]\s*\];/);
  });

  it('refuses a text without places to fill in', () => {
    expect(() => fillIn('nothing', [])).toThrow(/places/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

// The laws of the house over its own source: who may import whom, what is pure, what may never be called, and its form.
// Each law is a function from sources to breaches, and is first shown a source that breaks it.

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** Path from src/ with `/`, and its text. */
interface Source {
  path: string;
  text: string;
}

const allSources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
const scripts = allSources.filter(({ path }) => !/\.css$|\.test\.tsx?$/.test(path));

/** What a file imports or passes on, as written, without Vite's `?worker&url`. */
function specifiers({ path, text }: Source): string[] {
  const { module } = parseSync(path, text);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.moduleRequest?.value),
  );
  const awaited = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  const all = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...passedOn,
    ...awaited,
  ];
  return all.filter((name) => name !== undefined && name !== null).map((name) => name.replace(/\?.*$/, ''));
}

/** The text with its comments blanked out. */
function code({ path, text }: Source): string {
  return parseSync(path, text).comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

// ---- floors

/** Room to floor, from the map in README.md: `checks` to 3, `main.tsx` to 8. */
function floorsOf(map: string): Map<string, number> {
  const lines = [...map.matchAll(/^\| (\d) +\| ([^|]+)\|/gm)];
  return new Map(
    lines.flatMap(([, floor, rooms = '']) =>
      [...rooms.matchAll(/`([^`]+?)\/?`/g)].map(([, room = '']): [string, number] => [room, Number(floor)]),
    ),
  );
}
const floors = floorsOf(readFileSync(join(SRC, 'README.md'), 'utf8'));
const ENGINE = 'engine';
const STAGE_FLOOR = 3;
const PURE_BELOW = 5;

const roomOf = (path: string) => path.split('/')[0] ?? path;

/** Above all floors: nothing outside src/ may be imported, except for the version that stands in package.json. */
const OUTSIDE = 'outside src';

/** The rooms, other than its own, that a file imports from. */
function roomsUsed(source: Source): string[] {
  const here = new URL(`/checkout/src/${source.path}`, 'file:///');
  return specifiers(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => new URL(name, here).pathname.replace('/checkout/', ''))
    .filter((path) => path !== 'package.json')
    .map((path) => (path.startsWith('src/') ? roomOf(path.slice('src/'.length)) : OUTSIDE))
    .filter((room) => room !== roomOf(source.path));
}

function climbing(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const own = floors.get(roomOf(source.path)) ?? 0;
    return roomsUsed(source)
      .filter((room) => (floors.get(room) ?? Number.POSITIVE_INFINITY) >= own)
      .map((room) => `${source.path} imports ${room}/`);
  });
}

/** Rooms above the stages, other than the engine, in which more than one stage is used. */
function meetings(sources: readonly Source[]): string[] {
  const stages = new Map<string, Set<string>>();
  for (const source of sources) {
    const room = roomOf(source.path);
    if (room === ENGINE) continue;
    const used = roomsUsed(source).filter((other) => floors.get(other) === STAGE_FLOOR);
    stages.set(room, new Set([...(stages.get(room) ?? []), ...used]));
  }
  return [...stages]
    .filter(([, used]) => used.size > 1)
    .map(([room, used]) => `${room}: ${[...used].join(', ')}`);
}

describe('floors', () => {
  it('the map names every room, and every room that it names is there', () => {
    const rooms = new Set(scripts.map(({ path }) => roomOf(path)).filter((room) => room !== 'vite-env.d.ts'));
    expect([...floors.keys()].sort()).toEqual([...rooms].sort());
  });

  it.each([
    ['up', { path: 'model/a.ts', text: "import type { A } from '../engine/face.ts';" }],
    ['sideways', { path: 'align/a.ts', text: "export { a } from '../bundle/a.ts';" }],
    ['up, when it is run', { path: 'checks/cell/a.ts', text: "await import('../../ui/a.tsx');" }],
    ['up, as an address', { path: 'engine/a.ts', text: "import url from '../worker/a.ts?worker&url';" }],
    ['out of the house', { path: 'ui/a.ts', text: "import '../../tools/a.ts';" }],
    ['to a room that is not on the map', { path: 'ui/a.ts', text: "import '../attic/a.ts';" }],
  ])('an import %s is seen', (_what, source) => expect(climbing([source])).toHaveLength(1));

  it('no import runs up or sideways', () => expect(climbing(scripts)).toEqual([]));

  it('the stages meet in the engine only', () => {
    const text = "import '../checks/list.ts'; import '../write/csv.ts';";
    expect(meetings([{ path: 'state/a.ts', text }])).toEqual(['state: checks, write']);
    expect(meetings([{ path: 'engine/a.ts', text }])).toEqual([]);
    expect(meetings(scripts)).toEqual([]);
  });
});

// ---- purity and what may never be called

/** Every place where a pattern stands in the code of a source, as `path: what stands there`. */
function standing(pattern: RegExp, sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    [...code(source).matchAll(pattern)].map(([found]) => `${source.path}: ${found}`),
  );
}

const IMPURE =
  /(?<![.\w])(?:(?:window|document|navigator|performance|location)\.\w|(?:fetch|setTimeout|setInterval|requestAnimationFrame)\()|\b(?:localStorage|sessionStorage|indexedDB|caches\.open|importScripts)\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/g;
const PAGE_LIBRARIES = /^(react|react-dom|zustand|comlink|react-aria-components|@tanstack)(\/|$)/;
const TALKING =
  /\b(?:RTCPeerConnection|sendBeacon|XMLHttpRequest|WebSocket|EventSource|WebTransport|importScripts)\b|(?<!\w)fetch\(/g;
const INJECTING =
  /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|eval)\b|new Function\b/g;

/** Written out because these take them away from the page and the thread before anything else runs. */
const MAY_NAME = [
  'main.tsx: RTCPeerConnection',
  'worker/engine.worker.ts: RTCPeerConnection',
  'worker/engine.worker.ts: WebTransport',
];

const pure = scripts.filter(({ path }) => (floors.get(roomOf(path)) ?? 0) < PURE_BELOW);

describe('purity below worker/', () => {
  it.each([
    'window.scroll',
    'document.title',
    "fetch('x')",
    'localStorage.a',
    'indexedDB.open',
    'navigator.language',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'performance.now()',
  ])('%s is seen', (text) => expect(standing(IMPURE, [{ path: 'model/a.ts', text }])).toHaveLength(1));

  it('words in comments, own methods and given dates are not taken for it', () => {
    const text = '// window.x\nsession.window(request); new Date(2026, 1, 1); a.document.b; /* Date.now() */';
    expect(standing(IMPURE, [{ path: 'engine/a.ts', text }])).toEqual([]);
  });

  it('no window, document, network, storage, clock or random number', () =>
    expect(standing(IMPURE, pure)).toEqual([]));

  it('no React, zustand or other libraries of the page', () => {
    const used = pure.flatMap((source) => specifiers(source).filter((name) => PAGE_LIBRARIES.test(name)));
    expect(used).toEqual([]);
  });
});

describe('nothing leaves the computer, nothing is injected', () => {
  it('no word for talking to another place', () => {
    expect(
      standing(TALKING, [{ path: 'ui/a.ts', text: 'new XMLHttpRequest(); fetch(x); a.refetch(x)' }]),
    ).toHaveLength(2);
    expect(standing(TALKING, scripts).sort()).toEqual(MAY_NAME);
  });

  it('no way to make a script or an element out of text', () => {
    expect(
      standing(INJECTING, [{ path: 'ui/a.tsx', text: 'a.innerHTML = b; new Function(c)' }]),
    ).toHaveLength(2);
    expect(standing(INJECTING, scripts)).toEqual([]);
  });
});

// ---- form

/** A file that grows past this wants to be two; tests may have longer tables. */
const MOST_LINES = 250;
const MOST_LINES_OF_TESTS = 400;

function isBarrel({ path, text }: Source): boolean {
  const { body } = parseSync(path, text).program;
  const passesOn = (kind: string, source: unknown) =>
    kind.startsWith('Export') && source !== null && source !== undefined;
  return (
    body.length > 0 && body.every((node) => passesOn(node.type, 'source' in node ? node.source : undefined))
  );
}

describe('form', () => {
  it(`no file is longer than ${MOST_LINES} lines, no test longer than ${MOST_LINES_OF_TESTS}`, () => {
    const long = allSources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.includes('.test.') ? MOST_LINES_OF_TESTS : MOST_LINES));
    expect(long).toEqual([]);
  });

  it('no file only passes on what others export', () => {
    expect(
      isBarrel({ path: 'a.ts', text: "// all\nexport * from './b.ts';\nexport { c } from './c.ts';" }),
    ).toBe(true);
    expect(isBarrel({ path: 'a.ts', text: "export * from './b.ts';\nexport const c = 1;" })).toBe(false);
    expect(scripts.filter(isBarrel).map(({ path }) => path)).toEqual([]);
    expect(scripts.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
  });
});

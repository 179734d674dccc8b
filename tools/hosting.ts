import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import {
  CACHE_FOREVER,
  CACHE_FRESH,
  COMMON_HEADERS,
  HASHED_FOLDER,
  headersFor,
  META_CSP,
  PAGE_CSP,
  SERVICE_WORKER_CSP,
  SERVICE_WORKER_FILE,
} from './headers.ts';

// Brings the headers of headers.ts to where the page is served: the preview server, a <meta> tag for hosts without headers, and the
// files by which common hosts of static pages are told. Not for `vite dev`, which needs inline scripts and a socket.

const CSP = 'Content-Security-Policy';
const CACHE = 'Cache-Control';

/** Files that stand beside the page as they are. */
export const BESIDE_PAGE: readonly string[] = readdirSync(
  fileURLToPath(new URL('../public', import.meta.url)),
).sort();

type Pairs = readonly (readonly [string, string])[];
const common: Pairs = Object.entries(COMMON_HEADERS);

/** Netlify and Cloudflare Pages. Both join what several rules say of one header, and two policies bind both: so each path gets one. */
export function netlifyHeaders(): string {
  const rule = (path: string, pairs: Pairs) =>
    [path, ...pairs.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const fresh = (csp: string): Pairs => [
    [CSP, csp],
    [CACHE, CACHE_FRESH],
  ];
  return `${[
    rule('/*', common),
    rule('/', fresh(PAGE_CSP)),
    rule('/index.html', fresh(PAGE_CSP)),
    ...BESIDE_PAGE.map((name) => rule(`/${name}`, fresh(PAGE_CSP))),
    rule(`/${SERVICE_WORKER_FILE}`, fresh(SERVICE_WORKER_CSP)),
    rule(`/${HASHED_FOLDER}/*`, [
      [CSP, PAGE_CSP],
      [CACHE, CACHE_FOREVER],
    ]),
  ].join('\n\n')}\n`;
}

/** Vercel, for a deployment of the built folder itself. */
export function vercelJson(): string {
  const rule = (source: string, path: string) => ({
    source,
    headers: Object.entries(headersFor(path)).map(([key, value]) => ({ key, value })),
  });
  const headers = [
    rule(`/((?!${SERVICE_WORKER_FILE.replace('.', '\\.')}$|${HASHED_FOLDER}/).*)`, 'index.html'),
    rule(`/${SERVICE_WORKER_FILE}`, SERVICE_WORKER_FILE),
    rule(`/${HASHED_FOLDER}/(.*)`, `${HASHED_FOLDER}/x`),
  ];
  return `${JSON.stringify({ cleanUrls: false, headers }, null, 2)}\n`;
}

/** Azure Static Web Apps: what a route says goes before what is said of all. */
export function azureJson(): string {
  const own = (path: string) => {
    const all = headersFor(path);
    return { [CSP]: all[CSP], [CACHE]: all[CACHE] };
  };
  const config = {
    globalHeaders: headersFor('index.html'),
    routes: [
      { route: `/${SERVICE_WORKER_FILE}`, headers: own(SERVICE_WORKER_FILE) },
      { route: `/${HASHED_FOLDER}/*`, headers: own(`${HASHED_FOLDER}/x`) },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Apache and LiteSpeed. Needs mod_headers; without it the server answers 500 rather than serving the page bare. */
export function htaccess(): string {
  // How long to keep it is said of what is there only: a 404 must not be kept for ever.
  const set = ([name, value]: readonly [string, string]) =>
    `Header ${name === CACHE ? '' : 'always '}set ${name} "${value}"`;
  const all = Object.entries(headersFor('index.html')).map(set);
  return `${[
    'Options -Indexes',
    'DirectoryIndex index.html',
    'AddType text/javascript .js',
    ...all,
    `<Files "${SERVICE_WORKER_FILE}">`,
    `  ${set([CSP, SERVICE_WORKER_CSP])}`,
    '</Files>',
    // The names that Vite gives end in a hash of eight signs.
    '<FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css)$">',
    `  ${set([CACHE, CACHE_FOREVER])}`,
    '</FilesMatch>',
  ].join('\n')}\n`;
}

/** nginx, to include in a `server` block. A `location` with an add_header of its own inherits none, so each says all. */
export function nginxConf(): string {
  const location = (match: string, path: string) =>
    [
      `location ${match} {`,
      ...Object.entries(headersFor(path)).map(
        // A 404 must not be kept for ever, so what is said of keeping is not said `always`.
        ([name, value]) => `  add_header ${name} "${value}"${name === CACHE ? '' : ' always'};`,
      ),
      '  try_files $uri $uri/index.html =404;',
      '}',
    ].join('\n');
  return `${[
    '# Include in the server block that has this folder as its root: include /path/to/dist/nginx.conf;',
    location('/', 'index.html'),
    location(`/${HASHED_FOLDER}/`, `${HASHED_FOLDER}/x`),
    location(`= /${SERVICE_WORKER_FILE}`, SERVICE_WORKER_FILE),
  ].join('\n\n')}\n`;
}

/** Name in the built folder and contents. They are for the host: the service worker does not keep them. */
export const HOST_FILES: Readonly<Record<string, () => string>> = {
  _headers: netlifyHeaders,
  'vercel.json': vercelJson,
  'staticwebapp.config.json': azureJson,
  '.htaccess': htaccess,
  'nginx.conf': nginxConf,
};

export function hosting(): Plugin {
  return {
    name: 'puntkomma:hosting',
    // The development server needs inline scripts, so it gets none of this.
    apply: (_config, env) => (env.command === 'build' && !env.isSsrBuild) || env.isPreview === true,
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': CSP, content: META_CSP }, injectTo: 'head-prepend' },
      ],
    },
    async writeBundle(options) {
      const folder = options.dir ?? 'dist';
      await Promise.all(
        Object.entries(HOST_FILES).map(([name, contents]) => writeFile(join(folder, name), contents())),
      );
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1);
        for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}

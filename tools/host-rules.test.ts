import { describe, expect, it } from 'vitest';
import { headersFor, SERVICE_WORKER_FILE } from './headers.ts';
import { azureJson, BESIDE_PAGE, htaccess, netlifyHeaders, nginxConf, vercelJson } from './hosting.ts';

// What each host makes of its file, read by the host's own documented rules, is the same for every address as what headers.ts says.

type Headers = Record<string, string>;
type Host = (path: string) => Headers;

const put = (into: Headers, name: string, value: string): void => {
  // Netlify and Cloudflare join what two rules say of one header; a second policy would bind as well.
  into[name] = into[name] === undefined ? value : `${into[name]}, ${value}`;
};

/** Every rule whose path matches adds its headers; `*` stands for the rest. */
const netlify: Host = (path) => {
  const all: Headers = {};
  for (const block of netlifyHeaders().trim().split('\n\n')) {
    const [rule = '', ...lines] = block.split('\n');
    const matches = rule.endsWith('*') ? `/${path}`.startsWith(rule.slice(0, -1)) : `/${path}` === rule;
    for (const line of matches ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      put(all, name, value);
    }
  }
  return all;
};

/** All rules that match, as Vercel's router does with `headers`. */
const vercel: Host = (path) => {
  const all: Headers = {};
  const config = JSON.parse(vercelJson()) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  for (const { source, headers } of config.headers)
    if (new RegExp(`^${source}$`).test(`/${path}`))
      for (const { key, value } of headers) put(all, key, value);
  return all;
};

/** The first route that matches, over what is said of all. */
const azure: Host = (path) => {
  const config = JSON.parse(azureJson()) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const first = config.routes.find(({ route }) =>
    route.endsWith('*') ? `/${path}`.startsWith(route.slice(0, -1)) : `/${path}` === route,
  );
  return { ...config.globalHeaders, ...first?.headers };
};

/** What stands bare first, then the sections on file names in their order; `set` replaces. */
const apache: Host = (path) => {
  const file = path.split('/').at(-1) || 'index.html';
  const bare: Headers = {};
  const inSections: Headers = {};
  let section: boolean | undefined;
  for (const line of htaccess().split('\n')) {
    const opened = /^<(Files|FilesMatch) "(.*)">$/.exec(line);
    if (opened) section = opened[1] === 'Files' ? file === opened[2] : new RegExp(opened[2] ?? '').test(file);
    else if (line.startsWith('</')) section = undefined;
    const [, name, value] = /^\s*Header (?:always )?set (\S+) "(.*)"$/.exec(line) ?? [];
    if (name === undefined || value === undefined || section === false) continue;
    (section === undefined ? bare : inSections)[name] = value;
  }
  return { ...bare, ...inSections };
};

/** An exact location before the longest beginning; only that one's headers. */
const nginx: Host = (path) => {
  const locations = [...nginxConf().matchAll(/location (= )?(\S+) \{\n([^}]*)\}/g)].map(
    ([, exact, match = '', body = '']) => ({ exact: exact !== undefined, match, body }),
  );
  const chosen =
    locations.find(({ exact, match }) => exact && match === `/${path}`) ??
    locations
      .filter(({ exact, match }) => !exact && `/${path}`.startsWith(match))
      .sort((a, b) => b.match.length - a.match.length)[0];
  return Object.fromEntries(
    [...(chosen?.body ?? '').matchAll(/add_header (\S+) "([^"]*)"(?: always)?;/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
};

const ADDRESSES = [
  '',
  'index.html',
  SERVICE_WORKER_FILE,
  'assets/index-Ab3_d-9Z.js',
  'assets/engine.worker-DkQ1x0aB.js',
  'assets/index-C7hTqW2e.css',
  ...BESIDE_PAGE,
];

describe.each(Object.entries({ netlify, vercel, azure, apache, nginx }))('%s', (_, host) => {
  it.each(ADDRESSES)('answers /%s with the headers of the policy', (path) => {
    expect(host(path)).toEqual(headersFor(path));
  });
});

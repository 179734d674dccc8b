import { describe, expect, it } from 'vitest';
import { COMMON_HEADERS, headersFor, META_CSP, PAGE_CSP, SERVICE_WORKER_CSP } from './headers.ts';
import { azureJson, HOST_FILES, htaccess, netlifyHeaders, nginxConf, vercelJson } from './hosting.ts';

describe('the headers', () => {
  it('let nothing out of the page', () => {
    expect(PAGE_CSP).toContain("default-src 'none'");
    expect(PAGE_CSP).toContain("connect-src 'none'");
    expect(PAGE_CSP).not.toMatch(/unsafe|https?:|\*|blob:/);
  });
  it('let the service worker fetch the own files and nothing else', () => {
    expect(headersFor('sw.js')['Content-Security-Policy']).toBe("default-src 'none'; connect-src 'self'");
  });
  it('leave out of the tag what a tag cannot say', () => {
    expect(META_CSP).not.toContain('frame-ancestors');
    expect(PAGE_CSP).toContain('frame-ancestors');
  });
  it.each([
    ['', 'no-cache'],
    ['index.html', 'no-cache'],
    ['sw.js', 'no-cache'],
    ['icon.svg', 'no-cache'],
    ['assets/index-abc.js', 'public, max-age=31536000, immutable'],
  ])('of %j are kept: %s', (path, kept) => expect(headersFor(path)['Cache-Control']).toBe(kept));
});

describe('the files for hosts', () => {
  it.each(Object.entries(HOST_FILES))('%s names every header and both policies', (_name, contents) => {
    const text = contents();
    for (const value of [...Object.values(COMMON_HEADERS), PAGE_CSP, SERVICE_WORKER_CSP])
      expect(text).toContain(value);
  });

  it('Netlify and Cloudflare: no path gets two policies, for two would both bind', () => {
    const rules = netlifyHeaders()
      .split('\n\n')
      .map((rule) => rule.trim().split('\n'));
    const everywhere = rules.find(([path]) => path === '/*');
    expect(everywhere?.join()).not.toContain('Content-Security-Policy');
    const paths = rules
      .filter((rule) => rule.join().includes('Content-Security-Policy'))
      .map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual([
      '/',
      '/index.html',
      '/icon.svg',
      '/voorbeeld-rommelig.csv',
      '/sw.js',
      '/assets/*',
    ]);
  });

  it('Vercel: each address falls under one rule', () => {
    const { headers } = JSON.parse(vercelJson()) as { headers: { source: string }[] };
    const rules = headers.map(({ source }) => new RegExp(`^${source}$`));
    for (const address of ['/', '/index.html', '/sw.js', '/assets/a-1.js', '/sw.json', '/nergens/iets']) {
      expect(
        rules.filter((rule) => rule.test(address)),
        address,
      ).toHaveLength(1);
    }
    expect(rules.findIndex((rule) => rule.test('/sw.js'))).toBe(1);
  });

  it('Azure: the service worker has a route of its own', () => {
    const { routes } = JSON.parse(azureJson()) as {
      routes: { route: string; headers: Record<string, string> }[];
    };
    expect(routes[0]).toEqual({
      route: '/sw.js',
      headers: { 'Content-Security-Policy': SERVICE_WORKER_CSP, 'Cache-Control': 'no-cache' },
    });
  });

  it('Apache and nginx: an answer that is not there is not kept for ever', () => {
    expect(htaccess()).toContain('Header set Cache-Control "public');
    expect(htaccess()).toContain('Header always set Content-Security-Policy');
    expect(nginxConf()).toMatch(/add_header Cache-Control "public[^;]*";/);
    expect(nginxConf()).toMatch(/add_header X-Content-Type-Options "nosniff" always;/);
  });
});

import { expect, test } from '@playwright/test';
import { COMMON_HEADERS, PAGE_CSP, SERVICE_WORKER_CSP } from '../../tools/headers.ts';
import { watchLoading } from './loaded.ts';

// The built page as a host should serve it: the headers on every answer, nothing blocked by them, and no talk with any other place.

test('every answer carries the security headers', async ({ page, request }) => {
  const answers = new Map<string, Record<string, string>>();
  page.on('response', async (response) => answers.set(new URL(response.url()).pathname, response.headers()));
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  for (const path of ['/nergens', '/index.html', '/icon.svg', '/sw.js']) {
    answers.set(path, (await request.get(path)).headers());
  }
  const scripts = [...answers.keys()].filter((path) => path.endsWith('.js') && path !== '/sw.js');
  expect(scripts.length).toBeGreaterThan(0);
  for (const [path, headers] of answers) {
    const csp = path === '/sw.js' ? SERVICE_WORKER_CSP : PAGE_CSP;
    expect(headers['content-security-policy'], path).toBe(csp);
    for (const [name, value] of Object.entries(COMMON_HEADERS)) {
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    }
  }
  expect(answers.get('/sw.js')?.['cache-control']).toBe('no-cache');
  expect(answers.get('/')?.['cache-control']).toBe('no-cache');
});

test('opens without a complaint and without asking any other place', async ({ page, context, baseURL }) => {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${(event as SecurityPolicyViolationEvent).violatedDirective}`),
    );
  });
  await page.goto('/');
  await expect(page).toHaveTitle(/Puntkomma/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('asks for nothing more once it has loaded', async ({ page, context }) => {
  const loading = watchLoading(context);
  await page.goto('/');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await loading.done();
  await page.waitForLoadState('networkidle');
  const untilLoaded = loading.asked.length;
  await page.getByRole('heading').first().click();
  await page.waitForTimeout(1_000);
  expect(loading.asked.slice(untilLoaded)).toEqual([]);
});

test('the policy stops what it should stop', async ({ page }) => {
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    const tried = async (attempt: () => unknown) => {
      // What the test tool itself evaluates may eval; what runs afterwards is the page's own and may not.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        await attempt();
        return 'went through';
      } catch {
        return 'stopped';
      }
    };
    return {
      fetch: await tried(() => fetch('/icon.svg')),
      // biome-ignore lint/security/noGlobalEval: that it is stopped is what is looked at.
      eval: await tried(() => globalThis.eval('1')),
      html: await tried(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      policy: await tried(() => {
        const factory = Reflect.get(globalThis, 'trustedTypes') as {
          createPolicy(name: string, rules: object): void;
        };
        factory.createPolicy('another', {});
      }),
    };
  });
  expect(outcome).toEqual({ fetch: 'stopped', eval: 'stopped', html: 'stopped', policy: 'stopped' });
});

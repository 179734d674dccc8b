// The headers that every response of the page must carry, as data: the preview server, the header files for hosts and the tests all
// read this one source. What each line is for and what it was measured to do stands in docs/decisions/0003-offline.md.

/** The one Trusted Types policy of the page; it is made in src/worker/trusted.ts. */
const TRUSTED_POLICY = 'app-worker';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // Nothing may be fetched, sent or streamed: what the user opens stays on this computer.
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_POLICY}`,
];

/** The service worker must fetch the page's own files to keep them; it can do nothing else. */
const SERVICE_WORKER_POLICY = ["default-src 'none'", "connect-src 'self'"];

/** A browser ignores this one in a <meta> tag and says so in its console (CSP3, "delivery by meta"). */
const HEADER_ONLY = 'frame-ancestors';

export const PAGE_CSP = PAGE_POLICY.join('; ');
export const SERVICE_WORKER_CSP = SERVICE_WORKER_POLICY.join('; ');
/** For hosts that cannot send headers. It binds the page, not the workers (measured): headers are better. */
export const META_CSP = PAGE_POLICY.filter((part) => !part.startsWith(HEADER_ONLY)).join('; ');

/** On every response, whatever it is. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=(), clipboard-read=()',
};

export const SERVICE_WORKER_FILE = 'sw.js';
/** Files in here are named after their contents, so they may be kept for ever. */
export const HASHED_FOLDER = 'assets';

/** Asked for anew each time, so that a new version is seen. */
export const CACHE_FRESH = 'no-cache';
export const CACHE_FOREVER = 'public, max-age=31536000, immutable';

/** All headers of one response. `path` is relative to where the page stands, without a slash in front. */
export function headersFor(path: string): Record<string, string> {
  return {
    'Content-Security-Policy': path === SERVICE_WORKER_FILE ? SERVICE_WORKER_CSP : PAGE_CSP,
    ...COMMON_HEADERS,
    'Cache-Control': path.startsWith(`${HASHED_FOLDER}/`) ? CACHE_FOREVER : CACHE_FRESH,
  };
}

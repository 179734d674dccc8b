// The one place where an address becomes a script that a browser may run: the engine's thread and the service worker. The content
// security policy admits only the policy of this name, and the policy admits only the page's own origin. Never make a second one.

const POLICY = 'app-worker';

/** The part of the Trusted Types API that is used; TypeScript's own library does not know it, and nor do all browsers. */
interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedTypePolicy;
}

/** Throws for a script of another origin: one of ours never is. */
function ownScript(url: string): string {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw new TypeError(`not a script of this page: ${address.origin}`);
  return address.href;
}

let policy: TrustedTypePolicy | undefined;

/**
 * The address of one of the page's own scripts, fit for `new Worker` and `serviceWorker.register`. In a browser with Trusted Types it is
 * a TrustedScriptURL, which those take where their types say string; elsewhere it is the full address.
 */
export function trustedScript(url: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy(POLICY, { createScriptURL: ownScript }) ?? { createScriptURL: ownScript };
  return policy.createScriptURL(url);
}

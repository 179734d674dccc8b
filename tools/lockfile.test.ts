import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './install.mjs';

// Laws over what is installed: every package is the one that was looked at, and can be had on every system.

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('what is installed', () => {
  it('has a hash for every package, and no address that it must come from', () => {
    expect(installed.length).toBeGreaterThan(0);
    expect(
      installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('can be installed on every system: no optional part is missing from the lockfile', () => {
    const wanted = installed.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies),
    );
    const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  // The readers of what users open. A change of these files is an upgrade, and an upgrade is looked at: shared/safety.md 4.4.
  it.each([
    ['xlsx/xlsx.mjs', '1a0fb062ee9781b13f6687371b202aaefc53b6ce55b530c027e01f9c087b77db'],
    ['papaparse/papaparse.js', '1dd8f1e130eff02124dbdd0ce6542f57b1878af9bd71ce65c7c05f2ac787051e'],
  ])('%s is the file that was looked at', (file, hash) => {
    const bytes = readFileSync(join(ROOT, 'node_modules', file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });
});

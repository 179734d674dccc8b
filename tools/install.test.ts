import { describe, expect, it } from 'vitest';
import { isNodeNewEnough, isSameInstall } from './install.mjs';

describe('the Node that is asked for', () => {
  it.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.1.0', true],
  ])('%s: %s', (version, enough) => expect(isNodeNewEnough(version)).toBe(enough));
});

describe('whether what is installed is what the lockfile asks for', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-for-windows': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it.each([
    ['the same, without what is for other machines', { 'node_modules/a': a }, true],
    ['a package is absent', {}, false],
    ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['other contents under the same version', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, false],
    [
      'an optional one of another version',
      { 'node_modules/a': a, 'node_modules/b-for-windows': { version: '1.9.0' } },
      false,
    ],
  ])('%s', (_what, installed, same) => expect(isSameInstall(locked, installed)).toBe(same));
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellCheck } from './check.ts';
import { documentChecks } from './document.ts';
import { CHECKS } from './list.ts';

const words = { title: 'Titel', why: 'Daarom.', says: () => '' };
const check: CellCheck = {
  id: 'an-example',
  scope: 'cell',
  severity: 'error',
  applies: ['date'],
  look: () => undefined,
  mend: { trust: 'safe', changes: () => [] },
  text: { nl: words, en: words },
  examples: {
    fine: [{ text: '' }],
    caught: [{ text: ' a|b\u00a0', kind: 'date', beside: ['c'], mended: 'a|b' }, { text: '`' }],
  },
};

describe('the document of the checks', () => {
  it('tells a check and its examples, with what cannot be seen written out', () => {
    const text = documentChecks([check]);
    expect(text).toContain(
      '## A cell\n\n### `an-example`: Titel\n\n*error* · mend: *safe* · kinds: date\n\nDaarom.\n',
    );
    expect(text).toContain('| `␣a\\|b\\u00a0`, as date, beside `c` | `a\\|b` |');
    expect(text).toContain('| `` ` `` | – |');
    expect(text).toContain('- *(blank)*');
  });

  it('says so where severity and mend hang on what is found', () => {
    const text = documentChecks([
      { ...check, severity: () => 'hint', mend: { trust: () => undefined, changes: () => [] } },
    ]);
    expect(text).toContain(
      'error, warning or hint by what is found · mend: *safe*, *ask* or none by what is found',
    );
  });

  it('names every check once', () => {
    const named = [...documentChecks(CHECKS).matchAll(/^### `([^`]+)`/gm)].map(([, id]) => id);
    expect(named.sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  it('docs/checks.md is what `npm run docs` makes of the list', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(documentChecks(CHECKS));
  });
});

// `docs/benchmarks.md` has two halves that are measured apart: what needs no peers, and the peers. Each is replaced on its own.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/install.mjs';

const FILE = join(ROOT, 'docs', 'benchmarks.md');
const PREAMBLE = `# Benchmarks

The figures are as they came out of one run each, aims met or not. Ratios are the finding, milliseconds belong to the machine.`;
const HALVES = ['alone', 'peers'];

const marker = (half) => `<!-- ${half}: written by a command, not by hand -->`;

function halvesNow() {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  // Before it had halves, all of it needed no peers.
  if (!HALVES.some((half) => text.includes(marker(half))))
    return {
      alone: text
        .replace(/^# .*\n/, '## Alone\n')
        .replace(/^## (?!Alone)/gm, '### ')
        .trim(),
      peers: '',
    };
  return Object.fromEntries(
    HALVES.map((half, at) => {
      const [, behind = ''] = text.split(marker(half));
      const next = HALVES[at + 1];
      return [half, (next === undefined ? behind : behind.split(marker(next))[0]).trim()];
    }),
  );
}

/** @param {'alone' | 'peers'} half @param {string} text Markdown, from its heading on */
export function writeHalf(half, text) {
  const halves = { ...halvesNow(), [half]: text.trim() };
  const parts = HALVES.filter((name) => halves[name] !== '').map(
    (name) => `${marker(name)}\n\n${halves[name]}`,
  );
  writeFileSync(FILE, `${[PREAMBLE, ...parts].join('\n\n')}\n`);
}

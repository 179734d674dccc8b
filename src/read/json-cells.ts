import type { Json, JsonObject } from './reference-json.ts';

// An object of JSON as flat cells: every text by its path, `adres.postcode` or `opleidingen.2.code`. It leaves nothing out but null.

/** Deeper than this, what is left stands in one cell as JSON. */
const DEEPEST = 6;

export function cellsOf(object: JsonObject): Map<string, string> {
  const cells = new Map<string, string>();
  const add = (value: Json, path: string, depth: number): void => {
    if (value === null) return;
    if (typeof value !== 'object') cells.set(path, String(value));
    else if (depth > DEEPEST) cells.set(path, JSON.stringify(value));
    else if (Array.isArray(value)) addList(value, path, depth);
    else
      for (const [name, inner] of Object.entries(value))
        add(inner, path === '' ? name : `${path}.${name}`, depth + 1);
  };
  const addList = (list: readonly Json[], path: string, depth: number): void => {
    if (list.every((one) => one === null || typeof one !== 'object')) {
      if (list.length > 0) cells.set(path, list.join('; '));
    } else for (const [at, one] of list.entries()) add(one, `${path}.${at + 1}`, depth + 1);
  };
  add(object, '', 0);
  return cells;
}

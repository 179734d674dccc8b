// Keys pressed in a cell whose text has not come yet. They are kept, and done to the text when it is there, as a field would have done
// them. Pure; what is typed at the end needs none of this and stands in the field already.

/** A key that reaches back into the text, or what was typed. */
export type EarlyKey = { typed: string } | { key: string; shift: boolean; ctrl: boolean };

/** A text with what is selected in it; typing replaces what lies between `anchor` and `caret`. */
export interface Field {
  text: string;
  anchor: number;
  caret: number;
}

const KEYS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Backspace',
  'Delete',
]);

/** Whether a key means something only once the text is known. */
export function reachesBack({ key, ctrl }: { key: string; ctrl: boolean }): boolean {
  return KEYS.has(key) || (ctrl && key.toLowerCase() === 'a');
}

function left(text: string, from: number, word: boolean): number {
  if (word) return text.slice(0, from).replace(/\S*\s*$/, '').length;
  return from - (/[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(0, from)) ? 2 : Math.min(1, from));
}

function right(text: string, from: number, word: boolean): number {
  if (word) return text.length - text.slice(from).replace(/^\s*\S*/, '').length;
  return from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : Math.min(1, text.length - from));
}

function put({ text, anchor, caret }: Field, typed: string): Field {
  const from = Math.min(anchor, caret);
  const at = from + typed.length;
  return { text: text.slice(0, from) + typed + text.slice(Math.max(anchor, caret)), anchor: at, caret: at };
}

function aim({ text, caret }: Field, key: string, ctrl: boolean): number {
  if (key === 'ArrowLeft' || key === 'Backspace') return left(text, caret, ctrl);
  if (key === 'ArrowRight' || key === 'Delete') return right(text, caret, ctrl);
  const back = key === 'ArrowUp' || key === 'Home';
  const whole = ctrl || key.startsWith('Arrow');
  if (back) return whole ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
  const end = whole ? -1 : text.indexOf('\n', caret);
  return end < 0 ? text.length : end;
}

function press(field: Field, early: EarlyKey): Field {
  if ('typed' in early) return early.typed === '' ? field : put(field, early.typed);
  const { key, shift, ctrl } = early;
  if (key.toLowerCase() === 'a') return { ...field, anchor: 0, caret: field.text.length };
  const isChosen = field.anchor !== field.caret;
  const caret = aim(field, key, ctrl);
  if (key === 'Backspace' || key === 'Delete') return put(isChosen ? field : { ...field, caret }, '');
  if (shift) return { ...field, caret };
  // An arrow alone leaves what is selected on its own side of it.
  const ends = [field.anchor, field.caret] as const;
  const side = key === 'ArrowLeft' ? Math.min(...ends) : key === 'ArrowRight' ? Math.max(...ends) : caret;
  const at = isChosen && !ctrl ? side : caret;
  return { ...field, anchor: at, caret: at };
}

/** The field when all these keys have been pressed in it, the first of them behind the last letter of `text`. */
export function pressedIn(text: string, keys: readonly EarlyKey[]): Field {
  return keys.reduce(press, { text, anchor: text.length, caret: text.length });
}

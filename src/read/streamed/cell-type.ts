// Type of a cell: what its `t` says.

export const TYPE = {
  number: 0,
  shared: 1,
  formulaText: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
} as const;

const TYPES = new Map<string, number>([
  ['n', TYPE.number],
  ['s', TYPE.shared],
  ['str', TYPE.formulaText],
  ['inlineStr', TYPE.inline],
  ['b', TYPE.boolean],
  ['e', TYPE.error],
  ['d', TYPE.date],
]);

/** Undefined for a type that no specification knows. */
export function typeOf(name: string): number | undefined {
  return TYPES.get(name);
}

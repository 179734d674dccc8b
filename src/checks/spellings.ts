// In how many ways one thing is written, and by how many rows each. It knows nothing of what is written.

export type Spelling = { name: string; rows: number };

/** Stray spaces are trouble of their own and make no other spelling. */
export function withoutStray(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** The spellings, those that most rows write in front; of equals the one that comes first. */
export function spellingsOf(names: readonly string[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows);
}

/** How many of these no other is written more than. */
export function asManyAsAny(spellings: readonly Spelling[]): number {
  return spellings.filter(({ rows }) => rows === spellings[0]?.rows).length;
}

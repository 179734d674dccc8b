// Rows over as many files as the receiver's limit asks for. Rows of one group stay in one file, unless the group alone is too large for it.

export interface NumberedFiles<R> {
  files: R[][];
  /** Rows of a group that had to go into more than one file. */
  torn: R[];
}

/**
 * One file keeps the order of the rows; in several, the rows of a group stand together where the first of them stood.
 * @param groupOf undefined for a row that belongs to no other
 */
export function numberedFiles<R>(
  rows: readonly R[],
  groupOf: (row: R) => number | string | undefined,
  most: number,
): NumberedFiles<R> {
  if (rows.length <= most) return { files: [[...rows]], torn: [] };
  const files: R[][] = [[]];
  const torn: R[] = [];
  for (const group of groupsOf(rows, groupOf)) {
    if (group.length > most) torn.push(...group);
    let last = files.at(-1)!;
    if (last.length > 0 && last.length + group.length > most) {
      last = [];
      files.push(last);
    }
    for (const row of group) {
      if (last.length === most) {
        last = [];
        files.push(last);
      }
      last.push(row);
    }
  }
  return { files, torn };
}

function groupsOf<R>(rows: readonly R[], groupOf: (row: R) => number | string | undefined): R[][] {
  const groups: R[][] = [];
  const known = new Map<number | string, R[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const there = group === undefined ? undefined : known.get(group);
    if (there !== undefined) {
      there.push(row);
      continue;
    }
    const made = [row];
    groups.push(made);
    if (group !== undefined) known.set(group, made);
  }
  return groups;
}

/** What stands between a file's name and its extension: nothing for the only one. */
export function suffixOf(nth: number, files: number): string {
  return files === 1 ? '' : `-${nth + 1}`;
}

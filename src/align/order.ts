// Which columns stand out of order. A column that only shifted because another was added or left out before it does not.

/**
 * Places in `numbers` that are not part of the longest rising run through it: the fewest that must move to put all in order.
 * O(n log n), after the patience method; of several longest runs it takes the one whose ends are lowest.
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  /** Place of the lowest number that ends a rising run of this length (minus one). */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    const length = firstNotBelow(ends, numbers, number);
    before.push(length > 0 ? ends[length - 1] : undefined);
    ends[length] = place;
  }
  const moved = new Set(numbers.keys());
  for (let place = ends.at(-1); place !== undefined; place = before[place]) moved.delete(place);
  return moved;
}

function firstNotBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

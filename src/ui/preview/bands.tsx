import styles from './bands.module.css';

// Soft bands from one block to the next. Drawn in units of its own and stretched to its place, so that nothing is measured; a picture only.

interface Props {
  /** Shares of the height, from the top. */
  from: readonly number[];
  to: readonly number[];
}

const SIZE = 100;
/** A little air between bands that part. */
const GAP = 4;

export function Bands({ from, to }: Props) {
  return (
    <svg
      className={styles.bands}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {from.map((share, at) => {
        const end = to[at] ?? 0;
        if (end === 0) return null;
        const [top, fall] = [before(from, at), before(to, at)];
        const isOne = from.length === 1;
        const y1 = top * SIZE;
        const y2 = (top + share) * SIZE;
        const y3 = (at / to.length) * SIZE + (isOne ? 0 : GAP);
        const y4 = ((at + 1) / to.length) * SIZE - (isOne ? 0 : GAP);
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: bands have no other identity than their place.
            key={`${at} ${fall}`}
            d={`M0 ${y1} C${SIZE / 2} ${y1} ${SIZE / 2} ${y3} ${SIZE} ${y3} V${y4} C${SIZE / 2} ${y4} ${SIZE / 2} ${y2} 0 ${y2} Z`}
          />
        );
      })}
    </svg>
  );
}

function before(shares: readonly number[], at: number): number {
  return shares.slice(0, at).reduce((sum, share) => sum + share, 0);
}

// Figures and what becomes of them: medians, ratios, aims, and one line of the table for each. It measures nothing.

export function median(values) {
  return percentile(values, 0.5);
}

/** @param share 0 to 1; the nearest value that was really measured */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function ms(value) {
  return value < 9.95 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString('en')} ms`;
}

/** "4 min 05 s" */
export function duration(value) {
  const seconds = Math.round(value / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

export function spread(values) {
  return `${ms(Math.min(...values))} to ${ms(Math.max(...values))}`;
}

/** A line of the table. `met` is undefined where no aim was set. */
export function line(what, figure, { against = '', aim = '', met } = {}) {
  return { what, figure, against, aim, met };
}

/** Engine against library: the ratio of the medians of one interleaved run. */
export function ratioLine(what, ours, bare, most) {
  const ratio = median(ours) / median(bare);
  return line(what, `${ratio.toFixed(2)} ×`, {
    against: `${ms(median(ours))} (${spread(ours)}) : ${ms(median(bare))} (${spread(bare)})`,
    ...(most === undefined ? {} : { aim: `≤ ${most} ×`, met: ratio <= most }),
  });
}

export function limitLine(what, value, most, against = '') {
  return line(what, ms(value), {
    against,
    ...(most === undefined ? {} : { aim: `≤ ${most} ms`, met: value <= most }),
  });
}

const verdict = (met) => (met === undefined ? '' : met ? 'met' : '**not met**');

export function asMarkdown(lines) {
  const rows = lines.map(
    ({ what, figure, against, aim, met }) =>
      `| ${what} | ${figure} | ${aim} | ${verdict(met)} | ${against} |`,
  );
  return ['| what | figure | aim | | measured |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

export function asText({ what, figure, against, aim, met }) {
  const judged = met === undefined ? '' : `${aim}: ${met ? 'met' : 'NOT MET'}`;
  return `  ${what.padEnd(58)} ${figure.padStart(12)}   ${judged.padEnd(22)} ${against}`;
}

// How much work something is, for tests that hold a limit. It is no clock: what other programs do on the machine meanwhile is not counted.

/** Processor time of this process so far, ms. What runs beside it in the process, such as clearing up memory, is counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

import { run } from './run.ts';

// Starts the command line: `npx puntkomma …` (tools/puntkomma.mjs bundles it). It decides nothing.

// A reader that has seen enough (`| head`) closes the pipe; that is not an error.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason;
});
// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), process);

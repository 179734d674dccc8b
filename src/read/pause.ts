// Lets the thread handle what waits for it (a cancel, a question from the page) in the middle of long work.

/** Resolves after whatever was waiting. A message, because a timer is held back 4 ms by browsers. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

import { request as ask, createServer } from 'node:http';

// A host that passes everything on to the one that serves the page, and writes down what it was asked for. A browser's own list of
// requests can be silent about workers; what arrives here cannot be.

export interface CountingHost {
  address: string;
  /** Method and path of every request, in order. */
  asked: string[];
  close(): Promise<void>;
}

export async function openCountingHost(behind: string): Promise<CountingHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { method = 'GET', url = '/', headers } = request;
    const onward = ask(new URL(url, behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that answers nothing and remembers who was asked for. */
export interface Recorder {
  readonly port: number;
  /** `host:port` of each request that left a browser, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * The browser's only way out. What it asks for is noted and refused, so a test run needs no
 * network and sees every request that anything in the browser makes.
 */
export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.headers.host ?? request.url ?? '?');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '?');
    // The browser may have gone already.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { createServer } from 'node:http';

/** The port cannot be had; the message is for the reader. */
export class PortBusy extends Error {}

export interface Served {
  readonly url: string;
  close(): void;
}

/**
 * Serves one page on loopback, and nothing else.
 *
 * @throws PortBusy when the port is taken or is none.
 */
export async function serve(html: string, port: string): Promise<Served> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new PortBusy(`--port ${port} is no port: 0 to 65535, where 0 takes any free one.`);
  }
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`;
      reject(new PortBusy(`Port ${port} ${why}: give another one with --port or SIYAQ_PORT.`));
    });
    server.listen(number, '127.0.0.1', resolve);
  });
  const address = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

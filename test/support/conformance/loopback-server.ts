import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SheetsEngine } from '../../../host/sheets-api/engine';
import { answer } from '../../../host/sheets-api/http';

/** The engine behind a real socket, for clients that only speak HTTP. */
export interface LoopbackServer {
  /** With a slash at the end, without the path of the API. */
  readonly rootUrl: string;
  close(): Promise<void>;
}

export async function startLoopbackServer(engine: SheetsEngine, user: string | null = null): Promise<LoopbackServer> {
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://loopback');
    const { status, json } = answer(engine, {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
      user,
    });
    response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    rootUrl: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

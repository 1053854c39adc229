import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOwnRequest } from './guard';
import { type Answer, HttpProblem, handlerFor, json, type Routes } from './route';

const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Listens on the loopback address only. @param port 0: any free one */
export async function listen(routes: Routes, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    void answer(routes, request, portOf(server)).then((given) => send(request, response, given));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: portOf(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

async function answer(routes: Routes, request: IncomingMessage, port: number): Promise<Answer> {
  if (!isOwnRequest(request.headers, port)) return problem(403, 'This server answers its own pages only.');
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const handler = handlerFor(routes, request.method ?? 'GET', url.pathname);
    return handler ? await handler(request, url) : problem(404, 'There is nothing here.');
  } catch (error) {
    if (error instanceof HttpProblem) return problem(error.status, error.message);
    if (error instanceof URIError) return problem(400, 'The address is malformed.');
    console.error(error);
    return problem(500, 'The server failed; its log says more.');
  }
}

function problem(status: number, message: string): Answer {
  return json({ error: { code: status, message } }, status);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer) {
  // An unread body (refused, or too large) must not be taken for the next request.
  const closing = request.complete ? {} : { connection: 'close' };
  response.writeHead(status, { ...everyAnswer, ...headers, ...closing });
  response.end(request.method === 'HEAD' ? undefined : body);
}

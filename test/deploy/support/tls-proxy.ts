import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './throw-away-certificate';

export type ProxiedRequest = { method: string; host: string; path: string; token: string; body: unknown };
export type ProxiedAnswer = { status: number; body: unknown };

export type TlsProxy = {
  url: string;
  /** Every host that was asked for, answered or not. */
  hosts: Set<string>;
  close(): Promise<void>;
};

/**
 * A proxy on 127.0.0.1 that ends the TLS of whatever is sent through it and answers itself: nothing is passed on.
 * @param answer for the hosts that the certificate names; a connection to any other fails
 */
export async function startTlsProxy(
  certificate: Certificate,
  answer: (request: ProxiedRequest) => ProxiedAnswer,
): Promise<TlsProxy> {
  const hosts = new Set<string>();
  const inside = createHttpsServer(certificate, (request, response) => {
    readBody(request).then((body) => {
      const { status, body: answered } = answer({
        method: request.method ?? '',
        host: request.headers.host ?? '',
        path: request.url ?? '',
        token: (request.headers.authorization ?? '').replace(/^Bearer /, ''),
        body,
      });
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
      response.end(JSON.stringify(answered));
    });
  });
  const outside = createHttpServer((_, response) => response.writeHead(405).end());
  outside.on('connect', (request, socket) => {
    hosts.add((request.url ?? '').replace(/:443$/, ''));
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.on('error', () => socket.destroy());
    inside.emit('connection', socket);
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(outside.address() as AddressInfo).port}`,
    hosts,
    close: () =>
      new Promise((resolve) => {
        inside.closeAllConnections();
        outside.close(() => resolve());
        outside.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text === '' ? undefined : parsed(text);
}

/** Google's clients send JSON, but forms to the token endpoint. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { isOwnSocket } from '../http/guard';
import type { PageServer } from './page-server';
import { PageSession } from './page-session';
import { parseRequest } from './parse-request';

const path = '/socket';
/** A paste of a few thousand cells fits; a page that sends more is told so by its connection closing. */
const maxMessageBytes = 16 * 1024 * 1024;
const protocolError = 1002;

/** Takes the pages' WebSocket connections. @returns a function that ends them all */
export function acceptPages(http: Server, port: number, pages: PageServer): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  http.on('upgrade', (request, socket: Duplex, head) => {
    const isPage = new URL(request.url ?? '/', 'http://localhost').pathname === path;
    if (!isPage || !isOwnSocket(request.headers, port)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      const session = new PageSession(pages, (message) => connection.send(JSON.stringify(message)));
      connection.on('message', (data) => {
        try {
          void session.receive(parseRequest(data.toString()));
        } catch {
          connection.close(protocolError);
        }
      });
      connection.on('close', () => session.close());
      connection.on('error', () => connection.terminate());
    });
  });
  return () => {
    for (const connection of sockets.clients) connection.terminate();
    sockets.close();
  };
}

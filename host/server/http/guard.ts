import type { IncomingHttpHeaders } from 'node:http';

/** The names under which a browser may reach a server that listens on the loopback address. */
const ownNames = ['127.0.0.1', 'localhost'];

/**
 * Whether a request was meant for this server by a page of this server (or by a program, which sends no Origin).
 * Any page of the web can send requests to a local port: one whose Host is foreign comes by DNS rebinding, one whose
 * Origin is foreign comes from another site.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (!host || !ownNames.some((name) => host === `${name}:${port}`)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'same-origin' || site === 'none' || isPlainNavigation(headers);
}

/** A browser's WebSocket always names its origin; one that does not is no page of ours. */
export function isOwnSocket(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.origin !== undefined && isOwnRequest(headers, port);
}

/** Someone followed a link from another site to the page: they see it, the other site does not. */
function isPlainNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document' && !headers.origin;
}

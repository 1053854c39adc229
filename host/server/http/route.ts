import type { IncomingMessage } from 'node:http';

/** What a handler gives back; the server adds the headers that every answer has. */
export type Answer = {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
};

export type Handler = (request: IncomingMessage, url: URL) => Answer | Promise<Answer>;

/** By method and path; a path that ends in `/` takes everything below it. */
export type Routes = Record<`${'GET' | 'POST' | 'PUT'} /${string}`, Handler>;

/** Answered with its status and sentence. */
export class HttpProblem extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
  }
}

export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

export function html(body: string, contentSecurityPolicy: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentSecurityPolicy },
    body,
  };
}

/** The handler of a request, or undefined. HEAD is answered as GET. */
export function handlerFor(routes: Routes, method: string, path: string): Handler | undefined {
  const verb = method === 'HEAD' ? 'GET' : method;
  const exact = routes[`${verb} ${path}` as keyof Routes];
  if (exact) return exact;
  const isAbove = (route: string) => route.endsWith('/') && route !== 'GET /' && `${verb} ${path}`.startsWith(route);
  const above = Object.keys(routes).find(isAbove);
  return above === undefined ? undefined : routes[above as keyof Routes];
}

import { describe, expect, it } from 'vitest';
import { isOwnRequest, isOwnSocket } from '../../../host/server/http/guard';

const port = 4321;
const own = { host: `127.0.0.1:${port}` };

describe('whom the host answers', () => {
  it('answers its own pages, by either name of the loopback address', () => {
    expect(isOwnRequest({ ...own, origin: `http://127.0.0.1:${port}` }, port)).toBe(true);
    expect(isOwnRequest({ host: `localhost:${port}`, origin: `http://localhost:${port}` }, port)).toBe(true);
  });

  it('answers programs, which send no Origin', () => {
    expect(isOwnRequest(own, port)).toBe(true);
  });

  it.each([
    ['a foreign name that leads here (DNS rebinding)', { host: `evil.example:${port}` }],
    ['another port in Host', { host: '127.0.0.1:80' }],
    ['no Host at all', {}],
    ['a page of another site', { ...own, origin: 'http://evil.example' }],
    ['a page of another local server', { ...own, origin: 'http://127.0.0.1:8080' }],
    ['a page of this server under its other name', { ...own, origin: `http://localhost:${port}` }],
    ['a sandboxed frame, which has no origin', { ...own, origin: 'null' }],
    [
      'a picture or script in a page of another site',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
    [
      'a frame in a page of another site',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
  ])('refuses %s', (_what, headers) => {
    expect(isOwnRequest(headers, port)).toBe(false);
  });

  it('lets people follow a link to the page', () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(isOwnRequest({ ...own, ...link }, port)).toBe(true);
  });

  it('takes a WebSocket only from a page that says where it is from', () => {
    expect(isOwnSocket({ ...own, origin: `http://127.0.0.1:${port}` }, port)).toBe(true);
    expect(isOwnSocket(own, port)).toBe(false);
    expect(isOwnSocket({ ...own, origin: 'http://evil.example' }, port)).toBe(false);
  });
});

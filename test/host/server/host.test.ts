import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type RunningHost, runHost } from './running-host';

const folder = mkdtempSync(join(tmpdir(), 'jiedan-host-'));
const testFlags = ['--test', '--empty', '--now', '2026-03-02T15:59:00+08:00'];
const owner = 'administrator@menchang.example';

let host: RunningHost;
let plainHost: RunningHost;

beforeAll(async () => {
  [host, plainHost] = await Promise.all([
    runHost(join(folder, 'test'), ...testFlags),
    runHost(join(folder, 'plain'), '--empty'),
  ]);
});

afterAll(async () => {
  await Promise.all([host?.stop(), plainHost?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string, body?: unknown, of = host): Promise<unknown> {
  const response = await fetch(of.url + path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

/** A request with any headers, which fetch would not send. */
function status(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<number> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the host', () => {
  it('prints one line when it is ready', () => {
    expect(host.printed()).toBe(`Jiedan: ${host.url}\n`);
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('installs an empty workbook and says which it is', async () => {
    const { spreadsheetId } = (await ask('/workbook')) as { spreadsheetId: string };
    const { sheets } = (await ask(`/v4/spreadsheets/${spreadsheetId}?fields=sheets.properties.title`)) as {
      sheets: { properties: { title: string } }[];
    };
    expect(sheets.map(({ properties }) => properties.title)).toContain('2026-03 订单');
  });

  it('gives the workbook as an Excel file', async () => {
    const response = await fetch(`${host.url}/export.xlsx`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''.*\.xlsx$/);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('runs functions as whoever is named', async () => {
    expect(
      await ask('/script/run', { function: 'findOrders', args: [{ query: '301', more: null }], user: owner }),
    ).toMatchObject({ value: { ok: true } });
    expect(
      await ask('/script/run', { function: 'findOrders', args: [{ query: '301', more: null }], user: null }),
    ).toMatchObject({ value: { ok: false, code: 'forbidden' } });
    expect(await ask('/script/run', { function: 'nothing', args: [] })).toMatchObject({
      error: { message: expect.stringContaining('nothing') },
    });
  });

  it('counts the calls of scripts and clients, and not those of pages', async () => {
    await ask('/test/stats/reset', {});
    await fetch(`${host.url}/export.xlsx`);
    expect(await ask('/test/stats')).toEqual({ reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 });
    const { spreadsheetId } = (await ask('/workbook')) as { spreadsheetId: string };
    await ask(`/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent("'草稿'!A1:B1")}`);
    expect(await ask('/test/stats')).toEqual({ reads: 1, writes: 0, cellsRead: 2, cellsWritten: 0 });
    await ask('/script/run', { function: 'openOrderForm', args: [{ draftId: null }], user: owner });
    expect(await ask('/test/stats')).toMatchObject({ reads: 2, writes: 0 });
  });

  it('stands its clock where it is told to', async () => {
    expect(await ask('/test/clock', { now: '2026-03-02T16:01:00+08:00' })).toEqual({ now: '2026-03-02T08:01:00.000Z' });
    expect(await status('/test/clock', { method: 'POST', body: '{"now":"noon"}' })).toBe(400);
  });

  it('lists the mails sent, and knows no trigger that is not there', async () => {
    expect(await ask('/test/mail')).toEqual([]);
    expect(await status('/test/triggers/run', { method: 'POST', body: '{"function":"nothing"}' })).toBe(404);
  });

  it.each([
    ['another name in Host', { headers: { host: 'evil.example' } }],
    ['a page of another site', { headers: { origin: 'http://evil.example' } }],
    ['a sandboxed frame', { headers: { origin: 'null' } }],
    ['a cross-site POST', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: '{}' }],
  ])('refuses %s', async (_what, options) => {
    for (const path of ['/', '/workbook', '/script/run', '/v4/spreadsheets']) {
      expect(await status(path, options)).toBe(403);
    }
  });

  it.each([
    '/assets/../host/main.mjs',
    '/assets/%2e%2e/host/main.mjs',
    '/assets/..%2fhost%2fmain.mjs',
    '/assets/',
    '/assets/%',
    '/assets/%00.js',
  ])('serves nothing outside its folder: %s', async (path) => {
    expect([400, 404]).toContain(await status(path));
  });

  it('refuses bodies without bound, and bodies that are no JSON', async () => {
    const body = `"${'x'.repeat(11 * 1024 * 1024)}"`;
    expect(await status('/script/run', { method: 'POST', body })).toBe(413);
    expect(await status('/script/run', { method: 'POST', body: '{' })).toBe(400);
    expect(await status('/script/run', { method: 'POST', body: '[]' })).toBe(400);
  });

  it('serves its page with a policy that lets nothing else in', async () => {
    const response = await fetch(host.url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('takes WebSockets from its own page only', async () => {
    const opens = (origin: string | undefined, path = '/socket') =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${host.port}${path}`, origin === undefined ? {} : { origin });
        socket.on('open', () => {
          socket.close();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      });
    expect(await opens(host.url)).toBe(true);
    expect(await opens('http://evil.example')).toBe(false);
    expect(await opens(undefined)).toBe(false);
    expect(await opens(host.url, '/other')).toBe(false);
  });

  it('ends the connection of a page that does not speak its language', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${host.port}/socket`, { origin: host.url });
    const code = await new Promise((resolve) => {
      socket.on('open', () => socket.send('{"id":1,"method":"constructor","params":{}}'));
      socket.on('close', resolve);
    });
    expect(code).toBe(1002);
  });
});

describe('the host without --test', () => {
  it.each(['/test/mail', '/test/stats', '/v4/spreadsheets/x'])('has no %s', async (path) => {
    expect((await fetch(plainHost.url + path)).status).toBe(404);
  });

  it.each(['/test/clock', '/script/run', '/test/triggers/run', '/v4/spreadsheets'])(
    'takes no POST to %s',
    async (path) => {
      expect((await fetch(plainHost.url + path, { method: 'POST', body: '{}' })).status).toBe(404);
    },
  );
});

describe('a host that ends', () => {
  it('has everything again that was answered, after Ctrl+C as after a power cut', async () => {
    const dataDir = join(folder, 'again');
    const write = async (of: RunningHost, id: string, text: string) => {
      const range = encodeURIComponent("'草稿'!A2:A9");
      const url = `${of.url}/v4/spreadsheets/${id}/values/${range}`;
      await fetch(`${url}:append?valueInputOption=RAW`, { method: 'POST', body: JSON.stringify({ values: [[text]] }) });
      return ((await (await fetch(url)).json()) as { values: string[][] }).values;
    };
    const first = await runHost(dataDir, ...testFlags);
    const { spreadsheetId } = (await ask('/workbook', undefined, first)) as { spreadsheetId: string };
    await write(first, spreadsheetId, 'one');
    expect(await first.stop()).toBe(0);
    const second = await runHost(dataDir, ...testFlags);
    expect(await write(second, spreadsheetId, 'two')).toEqual([['one'], ['two']]);
    await second.kill();
    const third = await runHost(dataDir, ...testFlags);
    expect(await write(third, spreadsheetId, 'three')).toEqual([['one'], ['two'], ['three']]);
    await third.stop();
  });

  it('says in one sentence what is wrong with its flags', async () => {
    await expect(runHost(join(folder, 'flags'), '--port', 'many')).rejects.toThrow(
      /^--port many is no port number\.\s*$/,
    );
  });

  it('does not start on a workbook that another host has open', async () => {
    await expect(runHost(join(folder, 'test'), ...testFlags)).rejects.toThrow(/is open in process/);
  });
});

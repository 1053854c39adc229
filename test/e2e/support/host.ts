import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Callables } from '../../../src/entry/contract';
import { peopleRows, priceRows } from '../../support/order-desk';

const mainPath = fileURLToPath(new URL('../../../.build/host/main.mjs', import.meta.url));

/** A Monday, a minute before the cut-off (C1). */
const beforeCutOff = '2026-03-02T15:59:00+08:00';

/** The built host as a process of its own, on a new workbook with the tests' people and prices typed in. */
export interface RunningHost {
  url: string;
  /** The shown cells of a tab, its header first. */
  values(tab: string): Promise<string[][]>;
  /** Sets the clock. @param now ISO instant */
  setClock(now: string): Promise<void>;
  /** Calls a function of the script as a form would. @throws Error with the refusal's or the crash's words */
  call<Name extends keyof Callables>(
    user: string,
    name: Name,
    request: Parameters<Callables[Name]>[0],
  ): Promise<ReturnType<Callables[Name]> extends Answer<infer Value> ? Value : never>;
  stop(): Promise<void>;
}

/** Starts a host. @param now ISO instant at which its clock stands still */
export async function startTestHost({ now = beforeCutOff } = {}): Promise<RunningHost> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-e2e-'));
  const flags = ['--test', '--empty', '--now', now, '--data', dataDir, '--port', '0'];
  const process_ = spawn(process.execPath, [mainPath, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    await ended(process_);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const url = await printedAddress(process_);
    const { spreadsheetId } = await answered<{ spreadsheetId: string }>(`${url}/workbook`);
    const valuesOf = (tab: string) =>
      `${url}/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(`'${tab}'`)}`;
    const append = (tab: string, values: readonly (string | number)[][]) =>
      answered(`${valuesOf(tab)}:append?valueInputOption=RAW`, { values });
    await append('人员', peopleRows);
    await append('价目表', priceRows);
    return {
      url,
      values: async (tab) => (await answered<{ values?: string[][] }>(valuesOf(tab))).values ?? [],
      setClock: async (instant) => void (await answered(`${url}/test/clock`, { now: instant })),
      call: async (user, name, request) => {
        const run = { function: name, args: [request], user };
        const { value, error } = await answered<ScriptRun>(`${url}/script/run`, run);
        if (!value) throw new Error(error?.message ?? `${name} answered nothing`);
        if (!value.ok) throw new Error(`${name}: ${value.message}`);
        return value.value as never;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type ScriptRun = { value?: Answer<unknown>; error?: { message: string } };

/** The answer to a GET, or to a POST of a body. @throws Error where it is refused */
async function answered<T>(url: string, body?: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Waits for the line that says where the host listens. @throws Error with what the host said where it ends before */
function printedAddress(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /^Jiedan: (http:\S+)$/m.exec(said)?.[1];
      if (address) resolve(address);
    };
    host.stdout?.on('data', listen);
    host.stderr?.on('data', listen);
    host.once('exit', () => reject(new Error(`The host ended: ${said}`)));
  });
}

async function ended(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const exit = new Promise((resolve) => host.once('exit', resolve));
  host.kill('SIGTERM');
  await exit;
}

import { ScriptHost, type ScriptKernel, type ScriptProject } from '../apps-script/script-host';
import type { SheetsEngine } from '../sheets-api/engine';
import { Chance } from './chance';
import { priceListRows } from './doors';
import { demoIntakes, type Intake } from './intakes';
import { employees, owner } from './people';

/** The demo factory's history reaches so many days back. */
const HISTORY_DAYS = 92;
const SEED = 20_260_301;

/** The workbook that is filled, and the script that fills it. */
export interface DemoTarget {
  kernel: ScriptKernel;
  engine: SheetsEngine;
  project: ScriptProject;
}

/**
 * Fills an empty workbook with three months of a door factory's orders by doing what its people did: the owner
 * installs, types in people and prices, the clerks call the form's own functions, day by day on the host's clock.
 * The clock is set back to where it was.
 * @param progress is told the share done, 0 to 1.
 */
export function fillDemo(target: DemoTarget, progress: (share: number) => void = () => {}): void {
  const { kernel, project } = target;
  const host = new ScriptHost({ kernel, project, transport: 'in-process' });
  const started = Date.now();
  const today = kernel.clock.now();
  const to = localDate(today);
  const from = localDate(new Date(today.getTime() - HISTORY_DAYS * 86_400_000));
  const intakes = demoIntakes(new Chance(SEED), from, to).filter((each) => instantOf(each) < today);

  setClock(kernel, `${from}T08:00`);
  call(host, 'install', owner.email, []);
  typeIn(
    target,
    '人员',
    employees
      .slice(1)
      .map(({ email, name, roles, categories }) => [email, name, roles.join('、'), categories.join('、')]),
  );
  typeIn(target, '价目表', priceListRows());
  for (const [n, intake] of intakes.entries()) {
    register(host, intake, n);
    progress((n + 1) / intakes.length);
  }
  kernel.clock.set(new Date(today.getTime() + Date.now() - started).toISOString());
}

function register(host: ScriptHost, intake: Intake, n: number): void {
  const { customer, entry } = intake;
  setClock(host.kernel, `${intake.date}T${intake.time}`);
  const who =
    typeof customer === 'number'
      ? { customerId: customerId(customer) }
      : { newCustomer: { ...customer, likeNamesSeen: true } };
  const request = { requestKey: `demo-intake-${n}`, entry: { ...entry, ...who }, draft: null, duplicatesSeen: true };
  call(host, 'registerOrder', intake.clerk, [request]);
}

/** Customers' ids count up in the order in which they were registered. */
function customerId(place: number): string {
  return `C${String(place + 1).padStart(4, '0')}`;
}

/** Calls a function of the bundle as a person. @throws Error where it fails: the demo is made of what works. */
function call(host: ScriptHost, functionName: string, user: string, args: unknown[]): unknown {
  const kind = functionName === 'install' ? 'menu' : 'callable';
  const result = host.runSync({ functionName, args, user, kind });
  if (!result.ok) throw new Error(`${functionName}: ${result.error.message}\n${result.error.stack ?? ''}`);
  const answer = result.value as { ok?: boolean; message?: string } | null | undefined;
  if (answer && answer.ok === false) throw new Error(`${functionName}: ${answer.message}\n${JSON.stringify(args)}`);
  return answer;
}

/** Types rows below a tab's last row, as its people do. */
function typeIn({ engine, kernel }: DemoTarget, tab: string, values: (string | number)[][]): void {
  const query = { valueInputOption: 'RAW', insertDataOption: 'OVERWRITE' };
  engine.valuesAppend(kernel.spreadsheetId, `'${tab}'!A1`, query, { values }, { user: owner.email });
}

function setClock(kernel: ScriptKernel, local: string): void {
  kernel.clock.set(new Date(`${local}:00+08:00`).toISOString());
}

function instantOf({ date, time }: Intake): Date {
  return new Date(`${date}T${time}:00+08:00`);
}

/** The factory stands in China; its workbook's zone has no daylight saving. */
function localDate(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

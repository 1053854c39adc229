import type { Installed } from '../../../src/application/install-workbook';
import type { DispatchOutcome } from '../../../src/application/triggers/dispatch';
import type { TriggersInstalled } from '../../../src/application/triggers/install-triggers';
import type { Answer } from '../../../src/entry/contract';
import type { BundleDeskOptions } from '../../support/bundle-desk';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../../support/order-desk';

const HOUR_MS = 3_600_000;

/** A desk with so many orders, registered on Tuesday 24 November 2026 at 10:00, and to be released that day. */
export function deskWith(orders: number, options: BundleDeskOptions = {}): OrderDesk {
  const desk = orderDesk(options);
  for (let n = 1; n <= orders; n += 1) {
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `杭州宏达 ${n}`)));
  }
  return desk;
}

export function installTriggers(desk: OrderDesk, user: string = staff.administrator): Answer<TriggersInstalled> {
  return desk.call('installTriggers', [], { user, kind: 'menu' }) as Answer<TriggersInstalled>;
}

/** 安装/初始化. */
export function install(desk: OrderDesk, user: string = staff.administrator): Answer<Installed> {
  return desk.call('install', [], { user, kind: 'menu' }) as Answer<Installed>;
}

/** Makes the workbook one that was copied: it brings the rows of another workbook along, but no triggers. */
export function asCopy(desk: OrderDesk): OrderDesk {
  desk.kernel.triggers.all().splice(0);
  const row = desk.column('系统', '名称').indexOf('triggers.workbook') + 2;
  return typed(desk, `'系统'!B${row}`, 'another-workbook');
}

/** Makes the manager an administrator too. */
export function withTwoAdministrators(desk: OrderDesk): OrderDesk {
  const row = desk.column('人员', '邮箱').indexOf(staff.manager) + 2;
  return typed(desk, `'人员'!C${row}`, '主管、管理员');
}

function typed(desk: OrderDesk, range: string, value: string): OrderDesk {
  const [query, caller] = [{ valueInputOption: 'RAW' }, { user: staff.administrator }];
  desk.engine.valuesUpdate(desk.spreadsheetId, range, query, { values: [[value]] }, caller);
  return desk;
}

/** The hourly run, as the platform would start it for whoever installed it. */
export function runHourly(desk: OrderDesk, user: string = staff.administrator): Answer<DispatchOutcome | null> {
  return desk.call('runHourly', [], { user, kind: 'installable-trigger' }) as Answer<DispatchOutcome | null>;
}

export function hoursLater(desk: OrderDesk, hours: number): void {
  desk.clock.advance(hours * HOUR_MS);
}

/** To whom which mails went, in the order in which they went out. */
export function mailed(desk: OrderDesk): string[] {
  return desk.kernel.mailbox().map(({ to, subject }) => `${to.join()} ${subject}`);
}

/** What stands in the outbox, by status. */
export function outbox(desk: OrderDesk): string[] {
  const [to, status] = [desk.column('发件箱', '邮箱'), desk.column('发件箱', '状态')];
  return to.map((address, index) => `${address} ${status[index]}`);
}

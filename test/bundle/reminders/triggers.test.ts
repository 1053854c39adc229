import { describe, expect, it } from 'vitest';
import { forEachFault } from '../../support/faults';
import { forEachInterleaving } from '../../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff } from '../../support/order-desk';
import {
  asCopy,
  deskWith,
  hoursLater,
  install,
  installTriggers,
  mailed,
  runHourly,
  withTwoAdministrators,
} from './reminder-desk';

const ALL = ['backUpNightly', 'onHandEdit', 'runHourly', 'workbookOpened'];

const handlersOf = (desk: OrderDesk) =>
  desk.kernel.triggers
    .all()
    .map(({ functionName }) => functionName)
    .sort();

describe('the triggers', () => {
  it('are installed once, by one owner, and mended where one is lost or doubled (L2)', () => {
    const desk = deskWith(0);
    expect(accepted(installTriggers(desk))).toMatchObject({ made: 4, removed: 0 });
    expect(accepted(installTriggers(desk))).toMatchObject({ made: 0, removed: 0 });
    desk.kernel.triggers.all().splice(0, 1);
    expect(accepted(install(desk)).triggers).toMatchObject({ made: 1, removed: 0 });
    const [first] = desk.kernel.triggers.all();
    if (first) desk.kernel.triggers.all().push({ ...first, uid: '77' });
    expect(accepted(install(desk)).triggers).toMatchObject({ made: 0, removed: 1 });
    expect(handlersOf(desk)).toEqual(ALL);
  });

  it('are for administrators only, also where a clerk calls the run itself (M1)', () => {
    const desk = deskWith(1);
    for (const user of [staff.clerk, staff.manager, null]) {
      expect(desk.call('installTriggers', [], { user, kind: 'menu' })).toMatchObject({ ok: false, code: 'forbidden' });
      expect(desk.call('runHourly', [], { user })).toMatchObject({ ok: false, code: 'forbidden' });
    }
    expect(mailed(desk)).toEqual([]);
  });

  it('that were lost come back when their owner opens 今日待办', () => {
    const desk = deskWith(0);
    installTriggers(desk);
    desk.kernel.triggers.all().splice(0);
    const refresh = (user: string) => accepted(desk.as(user, 'refreshWorkList', { requestKey: 'refresh-01' }));
    expect(refresh(staff.clerk).triggersMade).toBe(0);
    expect(refresh(staff.administrator).triggersMade).toBe(4);
  });

  it('say when they stopped: the watchdog is shown with the list', () => {
    const desk = deskWith(0);
    const state = () => accepted(desk.as(staff.clerk, 'openWorkList', {})).triggers;
    expect(state()).toMatchObject({ state: 'running', ownerName: 'admin' });
    runHourly(desk);
    expect(state()).toMatchObject({ state: 'running', lastRunOn: '2026-11-24', lastRunAt: '10:00' });
    hoursLater(desk, 4);
    expect(state().state).toBe('stopped');
    asCopy(desk);
    expect(state().state).toBe('never');
  });

  it('are nobody’s in a copied workbook, until somebody installs there', () => {
    const copy = asCopy(withTwoAdministrators(deskWith(0)));
    expect(accepted(install(copy, staff.manager)).triggers).toEqual({ made: 4, removed: 0, owner: staff.manager });
    expect(new Set(copy.kernel.triggers.all().map(({ owner }) => owner))).toEqual(new Set([staff.manager]));
  });

  it('of somebody who left are taken over once they have stopped for a day, not by installing (L2)', () => {
    const desk = withTwoAdministrators(deskWith(0));
    installTriggers(desk);
    expect(accepted(install(desk, staff.manager)).triggers).toEqual({
      made: 0,
      removed: 0,
      owner: staff.administrator,
    });
    expect(installTriggers(desk, staff.manager)).toMatchObject({ ok: false, code: 'conflict' });
    hoursLater(desk, 27);
    expect(accepted(install(desk, staff.manager)).triggers.owner).toBe(staff.administrator);
    expect(accepted(installTriggers(desk, staff.manager))).toEqual({ made: 4, removed: 0, owner: staff.manager });
    expect(desk.column('审计', '做了什么')).toEqual(['install-triggers']);
    // Should the former owner's account come back to life, its next run takes all of its triggers away.
    expect(accepted(runHourly(desk))).toBeNull();
    expect(handlersOf(desk)).toEqual(ALL);
    expect(new Set(desk.kernel.triggers.all().map(({ owner }) => owner))).toEqual(new Set([staff.manager]));
  });

  it('stand once and are known whatever call of an installation fails, after it is repeated', () => {
    const copied = asCopy(deskWith(0));
    forEachFault(
      () => orderDesk({ from: copied.engine }),
      (desk) => install(desk),
      (desk) => {
        accepted(install(desk));
        expect(handlersOf(desk)).toEqual(ALL);
        expect(accepted(desk.as(staff.clerk, 'openWorkList', {})).triggers.state).toBe('running');
      },
      { only: ({ service, method }) => /batchUpdate|Trigger|Lock/.test(`${service}.${method}`) },
    );
  });

  it('are one person’s, whichever call of an administrator’s installation another’s comes into', () => {
    const copied = asCopy(withTwoAdministrators(deskWith(0)));
    forEachInterleaving(
      () => orderDesk({ from: copied.engine }),
      (desk) => installTriggers(desk),
      (desk) => installTriggers(desk, staff.manager),
      (desk) => {
        for (const user of [staff.administrator, staff.manager]) accepted(install(desk, user));
        expect(handlersOf(desk)).toEqual(ALL);
      },
    );
  });
});

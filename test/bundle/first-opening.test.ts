import { describe, expect, it } from 'vitest';
import type { UiEffect } from '../../host/apps-script/script-host';
import { bundleDesk } from '../support/bundle-desk';
import { forEachFault } from '../support/faults';
import { accepted, orderDesk, staff, threeDoors } from '../support/order-desk';

const workbookOpened = { functionName: 'workbookOpened', eventType: 'ON_OPEN' };

/** Opens the workbook in a window, as a person who has authorised so far. */
function openedMenu(authMode: 'NONE' | 'LIMITED', allowed: readonly string[]) {
  const desk = bundleDesk();
  const { session, effects } = windowOf(desk, staff.clerk);
  desk.kernel.intercept((call, proceed) => {
    const name = `${call.service}.${call.method}`;
    if (!allowed.includes(name)) throw new Error(`${name} is not for a menu`);
    return proceed();
  });
  const result = desk.result('onOpen', [], { kind: 'simple-trigger', authMode, sessionId: session });
  return { result, effects };
}

/** The workbook in front of a person, and what is shown there. */
function windowOf(desk: ReturnType<typeof bundleDesk>, user: string) {
  const session = desk.kernel.openSession({ user });
  const effects: UiEffect[] = [];
  desk.kernel.onUiEffect(session, (effect) => void effects.push(effect));
  return { session, effects };
}

describe('opening the workbook', () => {
  it.each([
    ['NONE', ['SpreadsheetApp.getUi', 'Ui.addMenu']],
    [
      'LIMITED',
      ['SpreadsheetApp.getUi', 'SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getSpreadsheetLocale', 'Ui.addMenu'],
    ],
  ] as const)('shows the menu with %s authorisation, every other service throwing', (authMode, allowed) => {
    const { result, effects } = openedMenu(authMode, allowed);
    expect(result).toEqual({ ok: true, value: null });
    expect(effects).toMatchObject([{ kind: 'menu', caption: '接单' }]);
  });
});

describe('installing', () => {
  const install = (desk: ReturnType<typeof bundleDesk>, user: string, sessionId?: string) =>
    desk.call('install', [], { user, kind: 'menu', ...(sessionId ? { sessionId } : {}) }) as {
      ok: boolean;
      value: { isNew: boolean; upgrade: unknown };
    };

  it('installs the triggers once, as the person who installs, and asks who works here', () => {
    const desk = bundleDesk();
    const { session, effects } = windowOf(desk, staff.administrator);
    expect(install(desk, staff.administrator, session).value).toMatchObject({ isNew: true, upgrade: null });
    expect(effects.map(({ kind }) => kind)).toEqual(['toast', 'dialog']);
    expect(desk.kernel.triggers.all()).toEqual(
      expect.arrayContaining([expect.objectContaining({ ...workbookOpened, owner: staff.administrator })]),
    );
    expect(desk.kernel.triggers.all()).toHaveLength(4);
    const before = desk.kernel.triggers.all().map(({ uid }) => uid);
    expect(install(desk, staff.administrator, session).value.isNew).toBe(false);
    expect(desk.kernel.triggers.all().map(({ uid }) => uid)).toEqual(before);
  });

  it('leaves the triggers of another administrator alone: nothing runs twice', () => {
    const desk = bundleDesk();
    install(desk, staff.administrator);
    const people = [
      { email: staff.administrator, name: '王芳', roles: ['administrator'], categories: [] },
      { email: staff.manager, name: '高远', roles: ['administrator'], categories: [] },
    ];
    const opened = desk.call('openPeople', [null], { user: staff.administrator }) as { value: { people: unknown[] } };
    const seen = opened.value.people;
    desk.call('savePeople', [{ requestKey: 'intent-0001', seen, people }], { user: staff.administrator });
    expect(install(desk, staff.manager).ok).toBe(true);
    expect(new Set(desk.kernel.triggers.all().map(({ owner }) => owner))).toEqual(new Set([staff.administrator]));
  });

  it('makes a copied workbook work: its tabs are known, and only the triggers are missing until it is installed', () => {
    const original = orderDesk();
    accepted(original.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
    const copy = orderDesk({ from: original.engine });
    expect(copy.kernel.triggers.all()).toEqual([]);
    const second = accepted(copy.as(staff.clerk, 'registerOrder', threeDoors('intent-0002', '苏州江南木业')));
    expect(second).toMatchObject({ kind: 'registered', orders: [{ key: '2026-11-0002' }] });
    expect(install(copy, staff.administrator).value).toMatchObject({ isNew: false, addedTabs: [], completedTabs: [] });
    expect(copy.kernel.triggers.all()).toEqual(expect.arrayContaining([expect.objectContaining(workbookOpened)]));
  });
});

describe('the list of people (M1)', () => {
  const newClerk = { email: 'New.Clerk@factory.example', name: '孙丽', roles: ['clerk' as const], categories: [] };

  it('is written in one commit: added, changed and removed rows; what holds, holds at once', () => {
    const desk = orderDesk();
    const { people: seen } = accepted(desk.as(staff.administrator, 'openPeople', null));
    const people = [...seen.filter(({ email }) => email !== staff.otherClerk), newClerk].map((person) =>
      person.email === staff.follower ? { ...person, categories: ['security'] } : person,
    );
    accepted(desk.as(staff.administrator, 'savePeople', { requestKey: 'intent-0001', seen, people }));
    expect(desk.column('人员', '邮箱')).toEqual(people.map(({ email }) => email.toLowerCase()));
    const changed = [staff.otherClerk, staff.follower, 'new.clerk@factory.example'];
    expect(desk.column('审计', '对象')).toHaveLength(changed.length);
    expect(desk.column('审计', '对象')).toEqual(expect.arrayContaining(changed));
    expect(desk.as('new.clerk@factory.example', 'openOrderForm', { draftId: null }).ok).toBe(true);
    expect(desk.as(staff.otherClerk, 'openOrderForm', { draftId: null }).ok).toBe(false);
  });

  it('is not written over a list that changed meanwhile, and never left without an administrator', () => {
    const desk = orderDesk();
    const { people: seen } = accepted(desk.as(staff.administrator, 'openPeople', null));
    const save = (requestKey: string, people: typeof seen) =>
      desk.as(staff.administrator, 'savePeople', { requestKey, seen, people });
    const none = save(
      'intent-0001',
      seen.filter(({ roles }) => !roles.includes('administrator')),
    );
    expect(!none.ok && none.code).toBe('invalid');
    accepted(save('intent-0002', [...seen, newClerk]));
    const late = save('intent-0003', seen);
    expect(!late.ok && late.code).toBe('conflict');
  });

  it('stands as before or as wanted whatever call fails, and a retry makes it as wanted, once', () => {
    const prepared = orderDesk();
    const { people: seen } = accepted(prepared.as(staff.administrator, 'openPeople', null));
    const request = { requestKey: 'intent-0001', seen, people: [...seen, newClerk] };
    const before = prepared.column('人员', '邮箱');
    forEachFault(
      () => orderDesk({ from: prepared.engine }),
      (desk) => desk.as(staff.administrator, 'savePeople', request),
      (desk) => {
        const wanted = [...before, 'new.clerk@factory.example'];
        expect([before, wanted]).toContainEqual(desk.column('人员', '邮箱'));
        accepted(desk.as(staff.administrator, 'savePeople', request));
        expect(desk.column('人员', '邮箱')).toEqual(wanted);
      },
    );
  });
});

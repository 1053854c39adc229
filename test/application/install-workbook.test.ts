import { describe, expect, it } from 'vitest';
import { makeInstallWorkbook } from '../../src/application/install-workbook';
import type { Installation, Installer } from '../../src/application/ports/installer';
import type { Person } from '../../src/domain/settings/settings';

const moment = { instant: '2026-03-02T02:00:00.000Z', date: '2026-03-02', time: '10:00' };
const boss: Person = { email: 'boss@factory.example', name: '王芳', roles: ['administrator'], categories: [] };

/** The use case with somebody at the keyboard, on a workbook where these people work; null: nothing is installed. */
function installAs(email: string, people: Person[] | null, triggerOwner: string | null = null) {
  const installedTriggers: string[] = [];
  const installations: Installation[] = [];
  const installer: Installer = {
    survey: (month) => ({
      people,
      complete(installation) {
        installations.push(installation);
        return { addedTabs: [month], completedTabs: [] };
      },
    }),
  };
  const install = makeInstallWorkbook({
    installer,
    upgrader: { upgrade: () => null },
    triggers: {
      owner: () => triggerOwner,
      own: () => [],
      install: (wanted, owner) => void installedTriggers.push(...wanted.map(({ handler }) => `${handler} of ${owner}`)),
    },
    wantedTriggers: [{ handler: 'workbookOpened', cause: 'open' }],
    lock: { hold: (work) => work() },
    clock: { now: () => moment, of: () => moment, at: () => moment },
    identity: { email: () => email },
    language: () => 'zh-CN',
  });
  return { install, installations, installedTriggers };
}

describe('installing the workbook', () => {
  it('makes whoever does it first the administrator', () => {
    const { install, installations } = installAs('boss@factory.example', null);
    expect(install()).toEqual({ addedTabs: ['2026-03'], completedTabs: [], upgrade: null, isNew: true });
    expect(installations).toEqual([
      { language: 'zh-CN', administrator: { email: 'boss@factory.example', name: 'boss' } },
    ]);
  });

  it('is afterwards for administrators only (M1)', () => {
    const clerk: Person = { ...boss, email: 'clerk@factory.example', roles: ['clerk', 'manager'] };
    expect(() => installAs('clerk@factory.example', [boss, clerk]).install()).toThrow('not-allowed');
    expect(() => installAs('stranger@factory.example', [boss]).install()).toThrow('not-allowed');
    expect(installAs('boss@factory.example', [boss, clerk]).install().addedTabs).toHaveLength(1);
  });

  it('installs the triggers for whoever owns them, and leaves those of another person', () => {
    const mine = installAs('boss@factory.example', [boss]);
    mine.install();
    expect(mine.installedTriggers).toEqual(['workbookOpened of boss@factory.example']);
    const others = installAs('boss@factory.example', [boss], 'other@factory.example');
    others.install();
    expect(others.installedTriggers).toEqual([]);
  });

  it('is refused to somebody whom the platform does not name (M1)', () => {
    expect(() => installAs('', null).install()).toThrow('no-identity');
  });
});

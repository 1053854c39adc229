import { describe, expect, it } from 'vitest';
import { makeInstallWorkbook } from '../../src/application/install-workbook';
import type { Installation, Installer } from '../../src/application/ports/installer';
import type { Person } from '../../src/domain/settings/settings';

const moment = { instant: '2026-03-02T02:00:00.000Z', date: '2026-03-02', time: '10:00' };
const boss: Person = { email: 'boss@factory.example', name: '王芳', roles: ['administrator'], categories: [] };

const triggers = { made: 4, removed: 0, owner: 'boss@factory.example' };

/** The use case with somebody at the keyboard, on a workbook where these people work; null: nothing is installed. */
function installAs(email: string, people: Person[] | null) {
  const done: string[] = [];
  const installations: Installation[] = [];
  const installer: Installer = {
    survey: (month) => ({
      people,
      complete(installation) {
        installations.push(installation);
        done.push('tabs');
        return { addedTabs: [month], completedTabs: [] };
      },
    }),
  };
  const install = makeInstallWorkbook({
    installer,
    upgrader: { upgrade: () => null },
    installTriggers: () => {
      done.push('triggers');
      return triggers;
    },
    refreshPage: () => {
      done.push('page');
    },
    lock: {
      hold: (work) => {
        const result = work();
        done.push('lock released');
        return result;
      },
    },
    clock: { now: () => moment, of: () => moment, at: () => moment },
    identity: { email: () => email },
    language: () => 'zh-CN',
  });
  return { install, installations, done };
}

describe('installing the workbook', () => {
  it('makes whoever does it first the administrator', () => {
    const { install, installations } = installAs('boss@factory.example', null);
    expect(install()).toEqual({ addedTabs: ['2026-03'], completedTabs: [], upgrade: null, isNew: true, triggers });
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

  it('sees to the triggers once the tabs stand and the lock is free for a commit of their own (L2)', () => {
    const { install, done } = installAs('boss@factory.example', [boss]);
    install();
    expect(done).toEqual(['tabs', 'page', 'lock released', 'triggers']);
  });

  it('is refused to somebody whom the platform does not name (M1)', () => {
    expect(() => installAs('', null).install()).toThrow('no-identity');
  });
});

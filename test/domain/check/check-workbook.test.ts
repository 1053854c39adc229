import { describe, expect, it } from 'vitest';
import { CHECKS, type CheckId, checkWorkbook, MOST_CELLS } from '../../../src/domain/check/check-workbook';
import type { WorkbookFacts } from '../../../src/domain/check/workbook-facts';
import { textsFor } from '../../../src/domain/texts';

const sound: WorkbookFacts = {
  missingTabs: [],
  incompleteTabs: [],
  unprotectedTabs: [],
  version: { kept: 2, known: 2 },
  cells: 1_000,
  timeZones: { workbook: 'Asia/Shanghai', script: 'Asia/Shanghai' },
  isAuthorised: true,
  mailLeft: 100,
  editors: ['boss@factory.example'],
  people: ['boss@factory.example'],
  triggers: { owner: 'boss@factory.example', haveStopped: false },
  ownTriggers: ['workbookOpened'],
  wantedTriggers: ['workbookOpened'],
  self: 'boss@factory.example',
  unsentMail: { waiting: 0, stuck: 0 },
  statistics: { compared: 12, different: [] },
  stock: { compared: 2, differences: [] },
};

const found = (check: CheckId, facts: Partial<WorkbookFacts>) => {
  const finding = checkWorkbook({ ...sound, ...facts }).find((each) => each.check === check);
  return finding && `${finding.verdict} ${finding.says} ${finding.repair ?? ''}`.trim();
};

describe('the self-check', () => {
  it('finds nothing wrong with a sound workbook, in the order of the page', () => {
    const findings = checkWorkbook(sound);
    expect(findings.map(({ check }) => check)).toEqual(CHECKS);
    expect(findings.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
  });

  it.each<[CheckId, Partial<WorkbookFacts>, string]>([
    ['version', { version: { kept: 1, known: 2 } }, 'bad wrong install'],
    ['version', { version: { kept: null, known: 2 } }, 'bad wrong install'],
    ['version', { version: { kept: 3, known: 2 } }, 'bad other'],
    ['tabs', { missingTabs: ['客户'] }, 'bad wrong install'],
    ['columns', { incompleteTabs: ['人员'] }, 'bad wrong install'],
    ['protection', { unprotectedTabs: ['客户'] }, 'attention wrong protection'],
    ['sharing', { editors: ['boss@factory.example', 'left@elsewhere.example'] }, 'bad wrong'],
    ['sharing', { editors: [] }, 'attention other'],
    ['sharing', { editors: null }, 'unknown unknown'],
    ['triggers', { triggers: { owner: '', haveStopped: true } }, 'bad wrong triggers'],
    ['triggers', { ownTriggers: [] }, 'bad wrong triggers'],
    ['triggers', { triggers: { owner: 'other@factory.example', haveStopped: false }, ownTriggers: [] }, 'good other'],
    ['triggers', { triggers: null }, 'unknown unknown'],
    ['last-run', { triggers: { owner: 'other@factory.example', haveStopped: true } }, 'bad wrong'],
    ['last-run', { triggers: { owner: '', haveStopped: true } }, 'unknown unknown'],
    ['authorisation', { isAuthorised: false }, 'bad wrong'],
    ['time-zones', { timeZones: { workbook: 'Asia/Tokyo', script: 'Asia/Shanghai' } }, 'attention wrong'],
    ['cells', { cells: MOST_CELLS / 2 }, 'attention wrong'],
    ['cells', { cells: MOST_CELLS * 0.95 }, 'bad other'],
    ['mail-quota', { mailLeft: 3 }, 'attention wrong'],
    ['mail-quota', { mailLeft: null }, 'unknown unknown'],
    ['unsent-mail', { unsentMail: { waiting: 2, stuck: 0 } }, 'attention other'],
    ['unsent-mail', { unsentMail: { waiting: 2, stuck: 1 } }, 'bad wrong'],
    ['statistics', { statistics: { compared: 12, different: ['2026-11', '2026-11'] } }, 'bad wrong'],
  ])('says of %s with %o: %s', (check, facts, says) => {
    expect(found(check, facts)).toBe(says);
    const finding = checkWorkbook({ ...sound, ...facts }).find((each) => each.check === check);
    for (const language of ['zh-CN', 'en'] as const) {
      const words = textsFor(language).setup.check.checks[check];
      expect(words[finding?.says ?? 'good']).not.toBe('');
    }
  });
});

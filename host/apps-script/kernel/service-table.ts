import type { BlobConverter, HostClock, SentMail, UiAnswer, UiEffect } from '../contract';
import { createCacheService } from './cache-service';
import { createHostServices } from './host-services';
import type { KernelState } from './kernel-store';
import type { createLockService } from './lock-service';
import { createMailService } from './mail-service';
import { createPropertiesService } from './properties-service';
import type { ServiceTable } from './run-state';
import { createSessionService } from './session-service';
import type { Sessions } from './sessions';
import type { SheetsBackend } from './sheets-backend';
import { createSheetsService } from './sheets-service';
import { createSpreadsheetService } from './spreadsheet-service';
import { scriptIdFor, type TriggerBook } from './trigger-service';
import { createUiService } from './ui-service';
import type { WorkbookView } from './workbook-view';

/** What the services stand on. Functions are asked at every call, as tests and pages change what they answer. */
export type ServiceGround = {
  engine: SheetsBackend;
  workbook: WorkbookView;
  clock: HostClock;
  timeZone: string;
  locale: string;
  state: KernelState;
  persist: () => void;
  sessions: Sessions;
  locks: ReturnType<typeof createLockService>;
  triggers: TriggerBook;
  isBound: () => boolean;
  isAuthorizationRequired: () => boolean;
  convertBlob: () => BlobConverter | undefined;
  answerAtOnce: (box: UiEffect) => UiAnswer;
  editors: () => readonly string[];
  mailQuota: () => number;
  mailCount: () => number;
  deliver: (mail: SentMail) => void;
};

/** Every call that scripts can make, by `Service.method`. */
export function createServiceTable(ground: ServiceGround): ServiceTable {
  const { engine, workbook, clock, timeZone, locale, state, persist, sessions, locks, triggers, isBound } = ground;
  return {
    ...createSheetsService(engine),
    ...createSpreadsheetService({ workbook, sessions, isBound, editors: ground.editors }),
    ...createUiService({
      sessions,
      answerAtOnce: ground.answerAtOnce,
      suspend: (run) => locks.releaseAllOf(run.id),
    }),
    ...locks.table,
    ...createPropertiesService({ state, isBound, persist }),
    ...createCacheService(clock, isBound),
    ...triggers.table,
    ...createMailService({
      ...{ state, clock, timeZone, persist },
      dailyQuota: ground.mailQuota,
      mailCount: ground.mailCount,
      deliver: ground.deliver,
    }),
    ...createSessionService({ timeZone, locale }),
    ...createHostServices({
      clock,
      scriptId: scriptIdFor(workbook.id),
      convertBlob: ground.convertBlob,
      isAuthorizationRequired: ground.isAuthorizationRequired,
    }),
  };
}

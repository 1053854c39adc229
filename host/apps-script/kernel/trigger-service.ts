import { createHash, randomInt } from 'node:crypto';
import type { HostClock } from '../contract';
import { ServiceFailure } from '../service-failure';
import { nextFiringMs } from './clock-schedule';
import type { KernelState } from './kernel-store';
import type { ServiceTable } from './run-state';
import type { ClockSchedule, TriggerRecord } from './trigger-record';

const triggersPerUserLimit = 20;

/** What a script asks for when it creates a trigger. */
export type TriggerRequest = {
  functionName: string;
  eventType: TriggerRecord['eventType'];
  sourceId: string | null;
  schedule: ClockSchedule | null;
};

/** The kernel's triggers: created and deleted by scripts, fired by the host. */
export type TriggerBook = {
  table: ServiceTable;
  all(): TriggerRecord[];
  /** Triggers due by the clock; each is moved on to its next firing before it is handed out. */
  takeDue(): TriggerRecord[];
  /** The instant of the earliest firing to come, undefined where there is none. */
  nextFiringAt(): Date | undefined;
};

/** ScriptApp's triggers in the kernel; a user sees and deletes only their own, as on Google. */
export function createTriggerBook(options: { state: KernelState; clock: HostClock; persist: () => void }): TriggerBook {
  const { state, clock, persist } = options;

  function create(owner: string, request: TriggerRequest): TriggerRecord {
    if (state.triggers.filter((trigger) => trigger.owner === owner).length >= triggersPerUserLimit) {
      throw new ServiceFailure(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const nowMs = clock.now().getTime();
    const firstMs = request.schedule ? nextFiringMs(request.schedule, nowMs, nowMs) : null;
    const trigger: TriggerRecord = {
      uid: freshUid(state.triggers),
      functionName: request.functionName,
      owner,
      eventType: request.eventType,
      source: request.eventType === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS',
      sourceId: request.sourceId,
      schedule: request.schedule,
      nextFireAt: firstMs === null ? null : new Date(firstMs).toISOString(),
    };
    state.triggers.push(trigger);
    persist();
    return trigger;
  }

  function remove(owner: string, uid: string) {
    const index = state.triggers.findIndex((trigger) => trigger.uid === uid && trigger.owner === owner);
    if (index < 0) throw new ServiceFailure('The selected trigger could not be found.');
    state.triggers.splice(index, 1);
    persist();
  }

  function takeDue(): TriggerRecord[] {
    const nowMs = clock.now().getTime();
    const due = state.triggers
      .filter((trigger) => trigger.nextFireAt !== null && Date.parse(trigger.nextFireAt) <= nowMs)
      .sort((a, b) => Date.parse(a.nextFireAt ?? '') - Date.parse(b.nextFireAt ?? ''));
    for (const trigger of due) moveOn(trigger, nowMs);
    if (due.length > 0) persist();
    return due;
  }

  const own = (owner: string | null) => state.triggers.filter((trigger) => trigger.owner === (owner ?? ''));
  return {
    table: {
      'ScriptApp.newTrigger': (run, [request]) => create(run.user ?? '', request as TriggerRequest),
      'ScriptApp.getProjectTriggers': (run) => own(run.user),
      'ScriptApp.getUserTriggers': (run, [sourceId]) =>
        own(run.user).filter((trigger) => trigger.sourceId === sourceId),
      'ScriptApp.deleteTrigger': (run, [uid]) => remove(run.user ?? '', uid as string),
    },
    all: () => state.triggers,
    takeDue,
    nextFiringAt() {
      const times = state.triggers.flatMap(({ nextFireAt }) => (nextFireAt === null ? [] : [Date.parse(nextFireAt)]));
      return times.length > 0 ? new Date(Math.min(...times)) : undefined;
    },
  };
}

function moveOn(trigger: TriggerRecord, nowMs: number) {
  const { schedule, nextFireAt } = trigger;
  if (!schedule || nextFireAt === null) return;
  const nextMs = nextFiringMs(schedule, Date.parse(nextFireAt), nowMs);
  trigger.nextFireAt = nextMs === null ? null : new Date(nextMs).toISOString();
}

/** Google's unique ids are long decimal numbers. */
function freshUid(existing: TriggerRecord[]): string {
  const uid = String(randomInt(2 ** 47)) + String(randomInt(10_000)).padStart(4, '0');
  return existing.some((trigger) => trigger.uid === uid) ? freshUid(existing) : uid;
}

/** The id of the script project, made from the workbook's so that it stays the same across restarts. */
export function scriptIdFor(spreadsheetId: string): string {
  return createHash('sha256').update(`script of ${spreadsheetId}`).digest('base64url').slice(0, 57);
}

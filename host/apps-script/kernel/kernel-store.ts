import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SentMail } from '../contract';
import type { TriggerRecord } from './trigger-record';

/** What outlives the process. Locks, caches and sessions do not. */
export type KernelState = {
  version: 1;
  /** By store ('script', 'document', 'user:<address>'), then by key. */
  properties: Record<string, Record<string, string>>;
  triggers: TriggerRecord[];
  mails: SentMail[];
  /** Recipients mailed by each sender on a day ('2026-03-02'). */
  mailUse: Record<string, { day: string; recipients: number }>;
};

/** Keeps the kernel's state across restarts. `save` is durable when it returns. */
export interface KernelStore {
  load(): KernelState | undefined;
  save(state: KernelState): void;
}

export function emptyKernelState(): KernelState {
  return { version: 1, properties: {}, triggers: [], mails: [], mailUse: {} };
}

/** A store in one JSON file, replaced as a whole: a crash leaves the old file or the new one. */
export function createFileKernelStore(path: string): KernelStore {
  return {
    load: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as KernelState) : undefined),
    save(state) {
      mkdirSync(dirname(path), { recursive: true });
      const next = `${path}.next`;
      writeFileSync(next, JSON.stringify(state), { flush: true });
      renameSync(next, path);
    },
  };
}

/** A store that forgets at the end of the process: tests and benchmarks. */
export function createMemoryKernelStore(): KernelStore {
  let saved: string | undefined;
  return {
    load: () => (saved === undefined ? undefined : (JSON.parse(saved) as KernelState)),
    save(state) {
      saved = JSON.stringify(state);
    },
  };
}

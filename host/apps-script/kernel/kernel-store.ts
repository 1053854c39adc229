import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentMail } from '../contract';
import type { TriggerRecord } from './trigger-record';

/** What outlives the process, but for the mails. Locks, caches and sessions do not. */
export type KernelState = {
  version: 1;
  /** By store ('script', 'document', 'user:<address>'), then by key. */
  properties: Record<string, Record<string, string>>;
  triggers: TriggerRecord[];
  /** Recipients mailed by each sender on a day ('2026-03-02'). */
  mailUse: Record<string, { day: string; recipients: number }>;
};

/** Keeps the kernel's state across restarts. What `save` and `addMail` were given is durable when they return. */
export interface KernelStore {
  load(): KernelState | undefined;
  save(state: KernelState): void;
  /** Oldest first. */
  loadMails(): SentMail[];
  addMail(mail: SentMail): void;
}

export function emptyKernelState(): KernelState {
  return { version: 1, properties: {}, triggers: [], mailUse: {} };
}

/**
 * A store in a folder: the state in one JSON file, replaced as a whole, so that a crash leaves the old one or the new
 * one; the mails in a file of JSON lines that only grows, of which a crash can cut off the line being written.
 */
export function createFileKernelStore(folder: string): KernelStore {
  const statePath = join(folder, 'script-state.json');
  const mailsPath = join(folder, 'mails.jsonl');
  mkdirSync(folder, { recursive: true });
  return {
    load: () => (existsSync(statePath) ? (JSON.parse(readFileSync(statePath, 'utf8')) as KernelState) : undefined),
    save(state) {
      writeFileSync(`${statePath}.next`, JSON.stringify(state), { flush: true });
      renameSync(`${statePath}.next`, statePath);
    },
    loadMails: () => readWholeLines(mailsPath).map((line) => JSON.parse(line) as SentMail),
    addMail: (mail) => appendFileSync(mailsPath, `${JSON.stringify(mail)}\n`, { flush: true }),
  };
}

/** Cuts off a line without its end: whoever wrote it died before it was answered. */
function readWholeLines(path: string): string[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(path, end);
  const text = bytes.subarray(0, end).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** A store that forgets at the end of the process: for tests of restarts. */
export function createMemoryKernelStore(): KernelStore {
  let saved: string | undefined;
  const mails: SentMail[] = [];
  return {
    load: () => (saved === undefined ? undefined : (JSON.parse(saved) as KernelState)),
    save(state) {
      saved = JSON.stringify(state);
    },
    loadMails: () => [...mails],
    addMail: (mail) => void mails.push(mail),
  };
}

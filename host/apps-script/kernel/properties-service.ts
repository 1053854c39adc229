import { ServiceFailure } from '../service-failure';
import type { KernelState } from './kernel-store';
import type { ServiceTable } from './run-state';
import { utf8Bytes } from './text-size';

const valueLimitBytes = 9 * 1024;
const storeLimitBytes = 500 * 1024;

/**
 * PropertiesService in the kernel: three kinds of stores, 9 KB a value and 500 KB a store.
 * See https://developers.google.com/apps-script/guides/services/quotas
 */
export function createPropertiesService(options: {
  state: KernelState;
  isBound: () => boolean;
  persist: () => void;
}): ServiceTable {
  const { state, isBound, persist } = options;

  function entriesOf(store: string): Record<string, string> {
    return state.properties[store] ?? {};
  }

  function replace(store: string, next: Record<string, string>) {
    for (const value of Object.values(next)) {
      if (utf8Bytes(value) > valueLimitBytes) throw new ServiceFailure('Argument too large: value');
    }
    if (sizeOf(next) > storeLimitBytes) {
      throw new ServiceFailure(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    state.properties[store] = next;
    persist();
  }

  return {
    'PropertiesService.getScriptProperties': () => 'script',
    'PropertiesService.getDocumentProperties': () => (isBound() ? 'document' : null),
    'PropertiesService.getUserProperties': (run) => `user:${run.user ?? ''}`,
    'Properties.getProperty': (_run, [store, key]) => {
      const entries = entriesOf(store as string);
      return Object.hasOwn(entries, key as string) ? entries[key as string] : null;
    },
    'Properties.getProperties': (_run, [store]) => entriesOf(store as string),
    'Properties.getKeys': (_run, [store]) => Object.keys(entriesOf(store as string)),
    'Properties.setProperty': (_run, [store, key, value]) => {
      replace(store as string, { ...entriesOf(store as string), [key as string]: value as string });
    },
    'Properties.setProperties': (_run, [store, values, deleteAllOthers]) => {
      const kept = deleteAllOthers ? {} : entriesOf(store as string);
      replace(store as string, { ...kept, ...(values as Record<string, string>) });
    },
    'Properties.deleteProperty': (_run, [store, key]) => {
      const { [key as string]: _deleted, ...kept } = entriesOf(store as string);
      replace(store as string, kept);
    },
    'Properties.deleteAllProperties': (_run, [store]) => replace(store as string, {}),
  };
}

function sizeOf(entries: Record<string, string>): number {
  return Object.entries(entries).reduce((sum, [key, value]) => sum + utf8Bytes(key) + utf8Bytes(value), 0);
}

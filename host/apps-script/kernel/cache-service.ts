import type { HostClock } from '../contract';
import { ServiceFailure } from '../service-failure';
import type { ServiceTable } from './run-state';
import { utf8Bytes } from './text-size';

const keyLimitChars = 250;
const valueLimitBytes = 100 * 1024;
const longestSeconds = 21_600;
const defaultSeconds = 600;
const itemLimit = 1000;
const itemsKeptWhenFull = 900;

type Item = { value: string; expiresAtMs: number };

/**
 * CacheService in the kernel. Items expire by the host's clock; when a cache holds more than 1,000, the 900 that
 * would live longest are kept.
 * See https://developers.google.com/apps-script/reference/cache/cache
 */
export function createCacheService(clock: HostClock, isBound: () => boolean): ServiceTable {
  const caches = new Map<string, Map<string, Item>>();

  function itemsOf(cache: string): Map<string, Item> {
    const items = caches.get(cache) ?? new Map<string, Item>();
    caches.set(cache, items);
    const nowMs = clock.now().getTime();
    for (const [key, item] of items) if (item.expiresAtMs <= nowMs) items.delete(key);
    return items;
  }

  function put(cache: string, entries: Record<string, string>, seconds: number) {
    for (const [key, value] of Object.entries(entries)) {
      if (key.length > keyLimitChars) throw new ServiceFailure('Argument too large: key');
      if (utf8Bytes(value) > valueLimitBytes) throw new ServiceFailure('Argument too large: value');
    }
    if (seconds < 1 || seconds > longestSeconds) {
      throw new ServiceFailure('Invalid argument: expirationInSeconds');
    }
    const items = itemsOf(cache);
    const expiresAtMs = clock.now().getTime() + seconds * 1000;
    for (const [key, value] of Object.entries(entries)) items.set(key, { value, expiresAtMs });
    if (items.size > itemLimit) shrink(items);
  }

  function getAll(cache: string, keys: string[]): Record<string, string> {
    const items = itemsOf(cache);
    const found = keys.flatMap((key) => {
      const item = items.get(key);
      return item ? [[key, item.value] as const] : [];
    });
    return Object.fromEntries(found);
  }

  return {
    'CacheService.getScriptCache': () => 'script',
    'CacheService.getDocumentCache': () => (isBound() ? 'document' : null),
    'CacheService.getUserCache': (run) => `user:${run.user ?? ''}`,
    'Cache.get': (_run, [cache, key]) => itemsOf(cache as string).get(key as string)?.value ?? null,
    'Cache.getAll': (_run, [cache, keys]) => getAll(cache as string, keys as string[]),
    'Cache.put': (_run, [cache, key, value, seconds]) =>
      put(cache as string, { [key as string]: value as string }, (seconds as number | null) ?? defaultSeconds),
    'Cache.putAll': (_run, [cache, entries, seconds]) =>
      put(cache as string, entries as Record<string, string>, (seconds as number | null) ?? defaultSeconds),
    'Cache.remove': (_run, [cache, key]) => void itemsOf(cache as string).delete(key as string),
    'Cache.removeAll': (_run, [cache, keys]) => {
      const items = itemsOf(cache as string);
      for (const key of keys as string[]) items.delete(key);
    },
  };
}

function shrink(items: Map<string, Item>) {
  const byExpiry = [...items].sort(([, a], [, b]) => b.expiresAtMs - a.expiresAtMs);
  for (const [key] of byExpiry.slice(itemsKeptWhenFull)) items.delete(key);
}

import { textsOf } from './properties-service';
import type { ScriptSide } from './script-side';

/** CacheService as scripts see it. https://developers.google.com/apps-script/reference/cache */
export function cacheService(side: ScriptSide): object {
  const cacheFrom = (getter: string) => () => {
    const name = side.call('CacheService', getter);
    return name === null ? null : cache(side, name as string);
  };
  return side.object('CacheService', {
    getDocumentCache: cacheFrom('getDocumentCache'),
    getScriptCache: cacheFrom('getScriptCache'),
    getUserCache: cacheFrom('getUserCache'),
  });
}

function cache(side: ScriptSide, name: string): object {
  const path = 'CacheService.Cache';
  return side.object(path, {
    get: side.method(`${path}.get`, [['String']], (key: string) => side.call('Cache', 'get', name, key)),
    getAll: side.method(`${path}.getAll`, [['Array']], (keys: string[]) => side.call('Cache', 'getAll', name, keys)),
    put: side.method(
      `${path}.put`,
      [
        ['String', 'String'],
        ['String', 'String', 'Integer'],
      ],
      (key: string, value: string, seconds?: number) => {
        side.call('Cache', 'put', name, key, value, seconds);
      },
    ),
    putAll: side.method(
      `${path}.putAll`,
      [['Object'], ['Object', 'Integer']],
      (values: Record<string, unknown>, seconds?: number) => {
        side.call('Cache', 'putAll', name, textsOf(values), seconds);
      },
    ),
    remove: side.method(`${path}.remove`, [['String']], (key: string) => {
      side.call('Cache', 'remove', name, key);
    }),
    removeAll: side.method(`${path}.removeAll`, [['Array']], (keys: string[]) => {
      side.call('Cache', 'removeAll', name, keys);
    }),
  });
}

import type { ScriptSide } from './script-side';

/** PropertiesService as scripts see it. https://developers.google.com/apps-script/reference/properties */
export function propertiesService(side: ScriptSide): object {
  const storeFrom = (getter: string) => () => {
    const store = side.call('PropertiesService', getter);
    return store === null ? null : properties(side, store as string);
  };
  return side.object('PropertiesService', {
    getDocumentProperties: storeFrom('getDocumentProperties'),
    getScriptProperties: storeFrom('getScriptProperties'),
    getUserProperties: storeFrom('getUserProperties'),
  });
}

function properties(side: ScriptSide, store: string): object {
  const path = 'PropertiesService.Properties';
  const self = side.object(path, {
    getProperty: side.method(`${path}.getProperty`, [['String']], (key: string) =>
      side.call('Properties', 'getProperty', store, key),
    ),
    getProperties: side.method(`${path}.getProperties`, [[]], () => side.call('Properties', 'getProperties', store)),
    getKeys: side.method(`${path}.getKeys`, [[]], () => side.call('Properties', 'getKeys', store)),
    setProperty: side.method(`${path}.setProperty`, [['String', 'String']], (key: string, value: string) => {
      side.call('Properties', 'setProperty', store, key, value);
      return self;
    }),
    setProperties: side.method(
      `${path}.setProperties`,
      [['Object'], ['Object', 'Boolean']],
      (values: Record<string, unknown>, deleteAllOthers = false) => {
        side.call('Properties', 'setProperties', store, textsOf(values), deleteAllOthers);
        return self;
      },
    ),
    deleteProperty: side.method(`${path}.deleteProperty`, [['String']], (key: string) => {
      side.call('Properties', 'deleteProperty', store, key);
      return self;
    }),
    deleteAllProperties: side.method(`${path}.deleteAllProperties`, [[]], () => {
      side.call('Properties', 'deleteAllProperties', store);
      return self;
    }),
  });
  return self;
}

/** Values of any type are kept as texts. */
export function textsOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}

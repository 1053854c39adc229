import type { RowMemory } from '../application/ports/row-memory';

const PREFIX = 'rows.';

/** What is remembered of where rows stand, in the workbook's own properties. They may fail: nothing but a second read depends on them. */
export const documentRowMemory: RowMemory = {
  recall: (name) => tried(() => PropertiesService.getDocumentProperties()?.getProperty(PREFIX + name) ?? null),
  keep(texts) {
    const properties: Record<string, string> = {};
    for (const name of Object.keys(texts)) properties[PREFIX + name] = texts[name] ?? '';
    tried(() => PropertiesService.getDocumentProperties()?.setProperties(properties, false));
  },
  forget(name) {
    tried(() => PropertiesService.getDocumentProperties()?.deleteProperty(PREFIX + name));
  },
};

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    console.warn(`rows: ${error}`);
    return null;
  }
}

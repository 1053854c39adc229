import { expect, it } from 'vitest';
import { MOST_TAB_ROWS, makeReadImportTab } from '../../src/application/setup/import-tabs';
import { memoryDesk } from '../support/memory-desk';

const rows = (count: number) => Array.from({ length: count }, (_, n) => [`行 ${n}`]);

it('reads a tab of as many rows as can be imported at once, and refuses a longer one with how long it is', () => {
  const desk = memoryDesk();
  const { people } = desk.book.kept.settings;
  people.push({ email: 'boss@factory.example', name: '高远', roles: ['manager'], categories: [] });
  desk.state.email = 'boss@factory.example';
  const read = (count: number) =>
    makeReadImportTab({ ...desk, otherTabs: { titles: () => ['旧表'], cells: () => rows(count) } })({ title: '旧表' });
  expect(read(MOST_TAB_ROWS).cells).toHaveLength(MOST_TAB_ROWS);
  expect(() => read(MOST_TAB_ROWS + 1)).toThrow('tab-too-long');
});

it('is for those who may import, before any tab is looked at (M1)', () => {
  const desk = memoryDesk();
  const otherTabs = {
    titles: () => [],
    cells: () => {
      throw new Error('looked at');
    },
  };
  expect(() => makeReadImportTab({ ...desk, otherTabs })({ title: '旧表' })).toThrow('not-allowed');
});

import { defineTab } from './tab';
import { text } from './value-kinds';

/** 登记底稿, one a month: what was registered, an order and each of its items a row; written once, for the cross-check (A5). */
export const registerTab = defineTab({
  id: 'register',
  number: 8,
  monthly: true,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns: {
    key: { kind: text, widthPx: 150 },
    content: { kind: text, widthPx: 600 },
  },
});

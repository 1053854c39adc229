import { defineTab } from './tab';
import { date, text, whole } from './value-kinds';
import { choice, listOf } from './word-kinds';

/** 设置: one scalar setting a row; its value is text, read by the setting's own kind. */
export const settingsTab = defineTab({
  id: 'settings',
  number: 1040,
  key: 'key',
  frozenColumns: 1,
  typedByPeople: true,
  columns: {
    label: { kind: text, widthPx: 220 },
    value: { kind: text, widthPx: 260, wraps: true },
    explanation: { kind: text, widthPx: 420, wraps: true },
    key: { kind: text, widthPx: 180, hidden: true },
  },
});

/** 类别: the product categories. */
export const categoriesTab = defineTab({
  id: 'categories',
  number: 1050,
  key: 'name',
  frozenColumns: 1,
  typedByPeople: true,
  columns: {
    name: { kind: text, widthPx: 110 },
    leadEarliest: { kind: whole, widthPx: 80 },
    leadLatest: { kind: whole, widthPx: 80 },
    rushEarliest: { kind: whole, widthPx: 80 },
    rushLatest: { kind: whole, widthPx: 80 },
    rushConsent: { kind: choice((choices) => choices.rushConsent), widthPx: 90 },
    follower: { kind: text, widthPx: 180 },
    deductHeightMm: { kind: whole, widthPx: 90 },
    deductWidthMm: { kind: whole, widthPx: 90 },
    styles: { kind: listOf(text), widthPx: 420, wraps: true },
    /** Empty in a row that a person typed: then the name is the id. */
    id: { kind: text, widthPx: 120, hidden: true },
  },
});

/** 人员: who works here and what they may do (M1). */
export const peopleTab = defineTab({
  id: 'people',
  number: 1060,
  key: 'email',
  frozenColumns: 1,
  typedByPeople: true,
  columns: {
    email: { kind: text, widthPx: 220 },
    name: { kind: text, widthPx: 110 },
    roles: { kind: listOf(choice((choices) => choices.role)), widthPx: 220 },
    /** Category names or ids. */
    categories: { kind: listOf(text), widthPx: 180 },
  },
});

/** 区域: sales regions; an exclusive one names its dealer (G2). */
export const regionsTab = defineTab({
  id: 'regions',
  number: 1070,
  key: 'name',
  frozenColumns: 1,
  typedByPeople: true,
  columns: {
    name: { kind: text, widthPx: 120 },
    exclusiveDealer: { kind: text, widthPx: 180 },
    exclusiveSalesperson: { kind: text, widthPx: 220 },
  },
});

/** 日历: days that the factory itself declares rest or working days. */
export const calendarTab = defineTab({
  id: 'calendar',
  number: 1080,
  key: 'date',
  frozenColumns: 1,
  typedByPeople: true,
  columns: {
    date: { kind: date, widthPx: 110 },
    kind: { kind: choice((choices) => choices.dayKind), widthPx: 90 },
    note: { kind: text, widthPx: 260 },
  },
});

import type { NoticeRequest } from '../../../domain/notice/draft-notice';
import type { OrderEdit } from '../../../domain/notice/order-edit';
import type { ItemEntry } from '../../../domain/order/entry';
import { readDate, readWhole, readYuan } from '../../parts/read-text';
import { HEAD_FIELDS, headTexts, ITEM_FIELDS, type NoticeField, PRICE_FIELDS, type Typed } from './fields';
import type { NoticeState, TypedItem } from './notice-state';

/** The notice as the server takes it, or the fields of which nothing can be made. */
export type RequestRead = { request: NoticeRequest } | { unread: string[] };

/** Says of each field that differs what it is to be, and of the others nothing: they stay as they are. */
export function requestOf(state: NoticeState): RequestRead {
  const unread: string[] = [];
  const { about, outOfTime, data } = state;
  const common = { ...about, baseRevision: data.order.revision, outOfTime };
  const request: NoticeRequest =
    state.kind === 'change'
      ? { kind: 'change', ...common, edit: editOf(state, unread) }
      : { kind: 'withdrawal', ...common, money: moneyOf(state, unread) };
  return unread.length > 0 ? { unread } : { request };
}

function editOf(state: NoticeState, unread: string[]): OrderEdit {
  const { order } = state.data;
  const head = changedFields(HEAD_FIELDS, state.head, headTexts(order), { path: '', today: order.today, unread });
  const index = (item: TypedItem) => state.items.filter(({ removed }) => !removed).indexOf(item);
  const stays = state.items.filter(
    (item): item is TypedItem & { place: number } => item.place !== null && !item.removed,
  );
  const added = state.items.filter(({ place }) => place === null);
  const fields = [...ITEM_FIELDS, ...PRICE_FIELDS];
  const at = (item: TypedItem) => ({ path: `items.${index(item)}.`, today: order.today, unread });
  return {
    ...(head as Partial<OrderEdit>),
    items: stays
      .map((item) => ({ place: item.place, ...(changedFields(fields, item.typed, item.was, at(item)) as ItemEntry) }))
      .filter((edit) => Object.keys(edit).length > 1),
    addItems: added.map((item) => changedFields(fields, item.typed, {}, at(item)) as ItemEntry),
    removePlaces: state.items.flatMap(({ place, removed }) => (place !== null && removed ? [place] : [])),
  };
}

interface Reading {
  path: string;
  today: string;
  unread: string[];
}

/** The values of the fields whose text differs from what was. An emptied text empties its field. */
function changedFields(fields: readonly NoticeField[], typed: Typed, was: Typed, reading: Reading): object {
  const changed = fields.filter(({ name }) => (typed[name] ?? '').trim() !== (was[name] ?? '').trim());
  const values = changed.map((field): [string, unknown] => [
    field.name,
    readField(field, typed[field.name] ?? '', reading),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function readField({ name, kind }: NoticeField, typed: string, { path, today, unread }: Reading): unknown {
  const text = typed.trim();
  if (kind === 'yes-no') return text === 'yes';
  if (kind !== 'whole' && kind !== 'yuan' && kind !== 'date') return text;
  const read = kind === 'whole' ? readWhole(text) : kind === 'yuan' ? readYuan(text) : readDate(text, today);
  if (read === 'unreadable') unread.push(path + name);
  return read === 'unreadable' ? undefined : read.value;
}

function moneyOf({ money }: NoticeState, unread: string[]) {
  const fen = (field: keyof NoticeState['money']): number => {
    const read = readYuan(money[field]);
    if (read === 'unreadable') unread.push(field);
    return read === 'unreadable' ? 0 : (read.value ?? 0);
  };
  return { refundFen: fen('refund'), creditFen: fen('credit'), forfeitFen: fen('forfeit') };
}

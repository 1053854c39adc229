import type { NoticeCause, NoticeKind } from '../../../domain/notice/notice';
import type { ShownProblem } from '../../../entry/contract';
import type { NoticeFormData, NoticeOutcome, ShownPreview } from '../../../entry/contract-life';
import { headTexts, itemTexts, type Typed } from './fields';

/** An item of the notice: one of the order's, or a new one made like another. */
export interface TypedItem {
  id: string;
  /** Null where it is new. */
  place: number | null;
  number: string;
  removed: boolean;
  typed: Typed;
  /** What it was, for the eye; of a new one, what it is made like. */
  was: Typed;
}

/** What is done with the notice now. */
export type Stage =
  | { kind: 'editing' }
  | { kind: 'previewing' }
  | { kind: 'shown'; preview: ShownPreview }
  | { kind: 'sending'; preview: ShownPreview }
  | { kind: 'done'; outcome: NoticeOutcome; preview: ShownPreview; signed: boolean; failure: string | null };

export interface NoticeState {
  data: NoticeFormData;
  kind: NoticeKind;
  head: Typed;
  items: readonly TypedItem[];
  about: { reason: string; askedBy: string; cause: NoticeCause };
  money: { refund: string; credit: string; forfeit: string };
  /** A manager is asked to override (E3). */
  outOfTime: boolean;
  stage: Stage;
  problems: readonly ShownProblem[];
  failure: string | null;
}

export type NoticeAction =
  | { type: 'kind'; kind: NoticeKind }
  | { type: 'head'; field: string; text: string }
  | { type: 'item'; id: string; field: string; text: string }
  | { type: 'remove'; id: string; removed: boolean }
  | { type: 'add'; like: string }
  | { type: 'about'; change: Partial<NoticeState['about']> }
  | { type: 'money'; change: Partial<NoticeState['money']> }
  | { type: 'ask-manager' }
  | { type: 'stage'; stage: Stage }
  | { type: 'failed'; message: string; problems: readonly ShownProblem[] };

/** The notice as it stands when the dialog opens: nothing changed yet. */
export function newNotice(data: NoticeFormData): NoticeState {
  const { order } = data;
  const items = order.items.map((item): TypedItem => {
    const typed = itemTexts(item);
    return { id: `item-${item.place}`, place: item.place, number: item.number, removed: false, typed, was: typed };
  });
  return {
    data,
    kind: 'change',
    head: headTexts(order),
    items,
    about: { reason: '', askedBy: order.customerName, cause: 'customer' },
    money: { refund: '', credit: '', forfeit: '' },
    outOfTime: false,
    stage: { kind: 'editing' },
    problems: [],
    failure: null,
  };
}

/** The next state. Whatever is typed leads back to editing: what was shown is no longer what would be drafted. */
export function reduceNotice(state: NoticeState, action: NoticeAction): NoticeState {
  const edited = { ...state, stage: { kind: 'editing' as const }, problems: [], failure: null };
  switch (action.type) {
    case 'kind':
      return { ...edited, kind: action.kind, outOfTime: false };
    case 'head':
      return { ...edited, head: { ...state.head, [action.field]: action.text } };
    case 'item':
      return {
        ...edited,
        items: state.items.map((item) =>
          item.id === action.id ? { ...item, typed: { ...item.typed, [action.field]: action.text } } : item,
        ),
      };
    case 'remove':
      return { ...edited, items: withRemoval(state.items, action.id, action.removed) };
    case 'add':
      return { ...edited, items: withAddition(state.items, action.like) };
    case 'about':
      return { ...edited, about: { ...state.about, ...action.change } };
    case 'money':
      return { ...edited, money: { ...state.money, ...action.change } };
    case 'ask-manager':
      return { ...edited, outOfTime: true };
    case 'stage':
      return { ...state, stage: action.stage, problems: [], failure: null };
    case 'failed': {
      const back = state.stage.kind === 'sending' ? { kind: 'shown' as const, preview: state.stage.preview } : null;
      return { ...state, stage: back ?? { kind: 'editing' }, problems: action.problems, failure: action.message };
    }
  }
}

/** A new item that is taken back is gone; one of the order's is marked. */
function withRemoval(items: readonly TypedItem[], id: string, removed: boolean): TypedItem[] {
  return items.flatMap((item) => {
    if (item.id !== id) return [item];
    return item.place === null ? [] : [{ ...item, removed }];
  });
}

function withAddition(items: readonly TypedItem[], like: string): readonly TypedItem[] {
  const model = items.find(({ id }) => id === like);
  if (!model) return items;
  const added = items.filter(({ place }) => place === null).map(({ id }) => Number(id.slice('new-'.length)));
  const id = `new-${Math.max(0, ...added) + 1}`;
  return [...items, { id, place: null, number: '', removed: false, typed: model.typed, was: model.typed }];
}

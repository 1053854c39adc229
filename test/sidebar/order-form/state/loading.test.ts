import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../src/sidebar/order-form/state/entry-of';
import { keptText } from '../../../../src/sidebar/order-form/state/kept-form';
import { newForm } from '../../../../src/sidebar/order-form/state/new-form';
import { reduce } from '../../../../src/sidebar/order-form/state/reduce';
import { ServerError } from '../../../../src/sidebar/server/server-error';
import { doorEntry } from '../../../support/door-entry';
import { formData } from '../../support/form-data';
import { AT, entered, formAfter, headerEdit, itemEdit } from './form-of';

const sent = { type: 'save-sent', attempt: { purpose: 'register', sent: 'the order' } } as const;
const came = (scratch: string | null) => ({ type: 'data-came', data: formData({ scratch }) }) as const;

describe('the form as it opens', () => {
  it('takes what is typed before the data come, and pins the moment once they have come', () => {
    const typed = reduce(newForm('key'), { type: 'customer-asked', query: 'hd', at: null });
    const loaded = reduce(typed, came(null));
    expect(loaded).toMatchObject({ customerQuery: 'hd', header: { takenOn: '2026-11-25', takenAtTime: '15:20' } });
  });

  it('pins the moment the order was taken at the first entry, and moves it no more', () => {
    const state = formAfter([
      entered({ type: 'customer-asked', query: 'h' }, { date: '2026-11-25', time: '15:58' }),
      entered({ type: 'customer-asked', query: 'hd' }, { date: '2026-11-25', time: '16:03' }),
    ]);
    expect(state.header).toMatchObject({ takenOn: '2026-11-25', takenAtTime: '15:58' });
  });

  it('leaves the moment open as long as nothing is entered', () => {
    expect(formAfter([]).header).not.toHaveProperty('takenOn');
  });

  it('puts back what was typed when the sidebar closed, with its key', () => {
    const before = formAfter([headerEdit({ note: '急' }), itemEdit(1, { colour: '红橡' })]);
    const after = reduce(newForm('other-key'), came(keptText(before)));
    expect(entryOf(after)).toEqual(entryOf(before));
    expect(after).toMatchObject({ restored: { kind: 'put-back' }, intent: { key: 'first-key' }, begun: true });
  });

  it('keeps text that could not be read', () => {
    const change = {
      type: 'item-edited',
      itemId: 1,
      change: { widthMm: undefined },
      unread: { widthMm: '86a' },
    } as const;
    const after = reduce(newForm('key'), came(keptText(formAfter([entered(change)]))));
    expect(after.items[0]?.unread).toEqual({ widthMm: '86a' });
  });

  it('offers it instead where something new was begun before it came', () => {
    const text = keptText(formAfter([headerEdit({ note: 'yesterday' })]));
    const begun = reduce(newForm('key'), { type: 'customer-asked', query: 'z', at: AT });
    const offered = reduce(begun, came(text));
    expect(offered).toMatchObject({ customerQuery: 'z', restored: { kind: 'offered' } });
    expect(reduce(offered, { type: 'offer-taken' }).header.note).toBe('yesterday');
    expect(reduce(offered, { type: 'offer-refused' })).toMatchObject({
      customerQuery: 'z',
      restored: { kind: 'none' },
    });
  });

  it('comes back in doubt where it closed while it was being saved', () => {
    const closing = formAfter([headerEdit({ note: '急' }), sent]);
    const after = reduce(newForm('other-key'), came(keptText(closing)));
    expect(after).toMatchObject({
      saving: { kind: 'in-doubt' },
      intent: { key: 'first-key', doubted: { purpose: 'register', sent: 'the order' } },
    });
  });

  it.each(['', 'no json', '{}', 'null', '{"version":99,"items":[{}]}', '{"version":1,"items":[]}'])(
    'opens empty where what was kept can not be read: %s',
    (scratch) => {
      const state = reduce(newForm('key'), came(scratch));
      expect(state).toMatchObject({ begun: false, restored: { kind: 'none' } });
      expect(state.data).not.toBeNull();
    },
  );

  it('says that the data did not come and forgets it when they do', () => {
    const error = new ServerError({ code: 'crash', message: '出错了', reference: 'r1', mayBeDone: true });
    const failed = reduce(newForm('key'), { type: 'data-failed', error });
    expect(failed.loadFailure).toEqual({ code: 'crash', message: '出错了', reference: 'r1' });
    expect(reduce(failed, came(null)).loadFailure).toBeNull();
  });
});

describe('what is kept of a form', () => {
  it('is nothing as long as nothing is entered, and nothing of what is registered', () => {
    expect(keptText(formAfter([]))).toBeNull();
    const outcome = { kind: 'registered', customerName: '', orders: [] } as const;
    const registered = formAfter([
      headerEdit({ note: '急' }),
      sent,
      { type: 'save-answered', outcome: { ...outcome, orders: [] }, nextKey: 'next' },
    ]);
    expect(keptText(registered)).toBeNull();
  });
});

describe('a draft in the form', () => {
  const draft = { id: 'D1', version: 3, entry: doorEntry({ note: 'draft' }) };
  const opened = { type: 'draft-came', data: formData({ draft }), nextKey: 'draft-key' } as const;

  it('comes in whole, under a key of its own, and is not given other defaults', () => {
    const state = formAfter([opened]);
    expect(entryOf(state)).toEqual(draft.entry);
    expect(state).toMatchObject({ draft: { id: 'D1', version: 3 }, intent: { key: 'draft-key' }, attempted: true });
  });

  it('lets what it replaced be had back', () => {
    const state = formAfter([headerEdit({ note: 'mine' }), opened]);
    expect(state.header.note).toBe('draft');
    expect(reduce(state, { type: 'offer-taken' }).header.note).toBe('mine');
  });
});

describe('starting over', () => {
  it('empties the form under a new key and lets what was typed be had back', () => {
    const state = formAfter([headerEdit({ note: 'mine' }), { type: 'form-emptied', nextKey: 'second-key' }]);
    expect(state).toMatchObject({ begun: false, intent: { key: 'second-key' }, restored: { kind: 'offered' } });
    expect(state.data).not.toBeNull();
    expect(reduce(state, { type: 'offer-taken' })).toMatchObject({
      header: { note: 'mine' },
      intent: { key: 'first-key' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { SaveOutcome } from '../../../../src/entry/contract';
import type { FormAction } from '../../../../src/sidebar/order-form/state/action';
import { type FailureCode, ServerError } from '../../../../src/sidebar/server/server-error';
import { formAfter, headerEdit, itemEdit } from './form-of';

const REGISTERED: SaveOutcome = { kind: 'registered', customerName: '宏达装饰有限公司', orders: [] };

const sent = (text: string): FormAction => ({ type: 'save-sent', attempt: { purpose: 'register', sent: text } });
const answered = (outcome: SaveOutcome): FormAction => ({ type: 'save-answered', outcome, nextKey: 'next-key' });
const failed = (code: FailureCode, mayBeDone = false, field = ''): FormAction => {
  const problems = field ? [{ field, rule: 'A2', message: '请核对' }] : [];
  return { type: 'save-failed', error: new ServerError({ code, message: '请核对', mayBeDone, problems }) };
};

describe('saving', () => {
  it('sends nothing while an answer is awaited', () => {
    const state = formAfter([sent('first'), sent('second')]);
    expect(state.saving).toMatchObject({ kind: 'sending', attempt: { sent: 'first' } });
  });

  it('lets nothing be edited while an answer is awaited or in doubt', () => {
    const typed = headerEdit({ note: 'later' });
    expect(formAfter([sent('order'), typed]).header.note).toBeUndefined();
    expect(formAfter([sent('order'), failed('no-answer', true), typed]).header.note).toBeUndefined();
    expect(formAfter([sent('order'), failed('invalid'), typed]).header.note).toBe('later');
  });

  it('keeps the key after a refusal: an earlier attempt that arrives late adds no second order', () => {
    const state = formAfter([sent('order'), failed('invalid')]);
    expect(state.intent).toMatchObject({ key: 'first-key', doubted: null });
    expect(state.saving.kind).toBe('refused');
  });

  it('is in doubt where an attempt may have been carried out, until a certain answer comes', () => {
    const doubtful = [sent('order'), failed('no-answer', true)];
    const doubted = { purpose: 'register', sent: 'order' };
    expect(formAfter(doubtful)).toMatchObject({ saving: { kind: 'in-doubt' }, intent: { key: 'first-key', doubted } });
    const stillBusy = [...doubtful, sent('order'), failed('busy')];
    expect(formAfter(stillBusy)).toMatchObject({ saving: { kind: 'in-doubt' }, intent: { doubted } });
    const refused = [...stillBusy, sent('order'), failed('conflict')];
    expect(formAfter(refused)).toMatchObject({ saving: { kind: 'refused' }, intent: { doubted: null } });
  });

  it('makes a new key once the server has written something', () => {
    expect(formAfter([sent('order'), answered(REGISTERED)]).intent.key).toBe('next-key');
    const draft: SaveOutcome = { kind: 'draft', id: 'D1', version: 2, missing: [] };
    const asDraft = formAfter([sent('order'), answered(draft)]);
    expect(asDraft).toMatchObject({ intent: { key: 'next-key' }, draft: { id: 'D1', version: 2 }, attempted: true });
    const maybe: SaveOutcome = { kind: 'possible-duplicate', duplicates: [] };
    expect(formAfter([sent('order'), answered(maybe)]).intent.key).toBe('first-key');
  });

  it('says that the order must be compared where it was changed after a doubtful attempt', () => {
    const doubtful: FormAction[] = [sent('three doors'), failed('crash', true), { type: 'editing-resumed' }];
    const changed = formAfter([...doubtful, sent('four doors'), answered(REGISTERED)]);
    expect(changed.saving).toMatchObject({ kind: 'registered', mayDiffer: true });
    const same = formAfter([...doubtful, sent('three doors'), answered(REGISTERED)]);
    expect(same.saving).toMatchObject({ kind: 'registered', mayDiffer: false });
  });

  it('leaves an answer that comes when none is awaited', () => {
    expect(formAfter([answered(REGISTERED)]).saving.kind).toBe('idle');
    expect(formAfter([failed('invalid')]).saving.kind).toBe('idle');
  });

  it('shows what the server found wrong until that field is changed', () => {
    const refused = [sent('order'), failed('invalid', false, 'items.0.style')];
    expect(formAfter(refused).serverProblems).toHaveLength(1);
    expect(formAfter([...refused, headerEdit({ note: 'x' })]).serverProblems).toHaveLength(1);
    expect(formAfter([...refused, itemEdit(1, { colour: '红橡' })]).serverProblems).toHaveLength(1);
    expect(formAfter([...refused, itemEdit(1, { style: '平板原木' })]).serverProblems).toHaveLength(0);
  });
});

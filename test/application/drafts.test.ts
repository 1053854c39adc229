import { describe, expect, it } from 'vitest';
import { makeDiscardDraft } from '../../src/application/drafts/discard-draft';
import { makeSaveDraft } from '../../src/application/drafts/save-draft';
import { doorEntry, doorItem } from '../support/door-entry';
import { memoryDesk, refusalOf } from '../support/memory-desk';

function deskWithDrafts() {
  const desk = memoryDesk();
  return { ...desk, save: makeSaveDraft(desk), discard: makeDiscardDraft(desk) };
}

describe('a draft', () => {
  it('is kept whatever is missing, even everything', () => {
    const { save, book } = deskWithDrafts();
    const { missing } = save({ requestKey: 'key-0001', entry: { items: [] }, draft: null });
    expect(missing.map(({ field }) => field)).toContain('customerId');
    expect(book.kept.drafts).toHaveLength(1);
  });

  it('rises by one version with each save, under the same id', () => {
    const { save, book } = deskWithDrafts();
    const first = save({ requestKey: 'key-0001', entry: { items: [] }, draft: null });
    const second = save({ requestKey: 'key-0002', entry: { items: [], note: '等客户回电' }, draft: first });
    expect([second.id, second.version]).toEqual([first.id, 2]);
    expect(book.kept.drafts).toHaveLength(1);
  });

  it('is saved once where the same request comes twice', () => {
    const { save, book } = deskWithDrafts();
    const request = { requestKey: 'key-0001', entry: { items: [] }, draft: null };
    expect(save(request)).toEqual(save(request));
    expect(book.kept.drafts).toHaveLength(1);
  });

  it('carries a price that a salesperson allowed to the clerk who registers it (G5)', () => {
    const { save, state, book } = deskWithDrafts();
    const entry = doorEntry({ items: [doorItem({ unitPriceFen: 150_000, priceReason: '样品' })] });
    const waiting = save({ requestKey: 'key-0001', entry, draft: null });
    expect(waiting.missing).toMatchObject([{ code: 'price-needs-approval' }]);
    state.email = 'sales@factory.example';
    const allowed = save({ requestKey: 'key-0002', entry, draft: waiting });
    expect(allowed.missing).toEqual([]);
    state.email = 'clerk@factory.example';
    expect(save({ requestKey: 'key-0003', entry, draft: allowed }).missing).toEqual([]);
    expect(book.kept.drafts[0]?.priceApprovals[0]?.change.approvedBy).toBe('sales@factory.example');
  });

  it('is discarded only as it was seen, and the audit log keeps what it held (M2)', () => {
    const { save, discard, book } = deskWithDrafts();
    const first = save({ requestKey: 'key-0001', entry: { items: [], note: '门厂现场' }, draft: null });
    save({ requestKey: 'key-0002', entry: { items: [], note: '改过' }, draft: first });
    const stale = refusalOf(() => discard({ requestKey: 'key-0003', id: first.id, version: 1 }));
    expect(stale.problems).toMatchObject([{ code: 'draft-changed' }]);
    discard({ requestKey: 'key-0004', id: first.id, version: 2 });
    expect(book.kept.drafts).toEqual([]);
    expect(book.kept.audit.at(-1)).toMatchObject({ action: 'discard-draft', before: expect.stringContaining('改过') });
  });
});

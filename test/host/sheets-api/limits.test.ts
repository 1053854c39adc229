import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../host/sheets-api/api-error';
import { CLERK, OWNER, refusal, Workbench } from './workbench';

describe('the quota', () => {
  it('counts each user’s calls of the last minute, each way', () => {
    let now = Date.parse('2026-11-24T08:00:00Z');
    const book = new Workbench([{}], { now: () => new Date(now) });
    book.engine.setQuota({ readsPerMinute: 2, writesPerMinute: 1 });
    const read = (user: string) => () => book.engine.get(book.id, { fields: 'spreadsheetId' }, { user });
    read(OWNER)();
    read(OWNER)();
    expect(refusal(read(OWNER)).toJSON()).toMatchObject({
      error: {
        code: 429,
        status: 'RESOURCE_EXHAUSTED',
        message:
          "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
        details: [{ reason: 'RATE_LIMIT_EXCEEDED' }],
      },
    });
    read(CLERK)();
    book.batch({ addSheet: {} });
    expect(refusal(() => book.batch({ addSheet: {} })).code).toBe(429);
    now += 60_000;
    read(OWNER)();
    book.batch({ addSheet: {} });
    book.engine.setQuota(undefined);
    book.batch({ addSheet: {} });
    expect(book.get().sheets).toHaveLength(4);
  });
});

describe('a fault plan', () => {
  it('lets a call fail before it did anything, or after it did all', () => {
    const book = new Workbench();
    const faults: Record<number, 'before' | 'after'> = { 0: 'before', 1: 'after' };
    const methods: string[] = [];
    let calls = 0;
    book.engine.setFaultPlan(({ method }) => {
      methods.push(method);
      calls += 1;
      return faults[calls - 1];
    });
    const add = (title: string) => () => book.batch({ addSheet: { properties: { title } } });
    expect(refusal(add('before')).toJSON()).toEqual({
      error: { code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' },
    });
    expect(refusal(add('after')).code).toBe(503);
    add('fine')();
    book.engine.setFaultPlan(undefined);
    expect(book.get().sheets?.map((sheet) => sheet.properties?.title)).toEqual(['Sheet1', 'after', 'fine']);
    expect(methods).toEqual(['batchUpdate', 'batchUpdate', 'batchUpdate']);
  });
});

describe('the counters', () => {
  it('count calls, cells in answers and cells that were set', () => {
    const book = new Workbench();
    book.engine.resetCounters();
    book.write('A1', ['a', 'b'], ['c']);
    expect(book.engine.counters()).toEqual({ reads: 0, writes: 1, cellsRead: 0, cellsWritten: 3 });
    book.values('A1:Z99');
    book.get('sheets.data.rowData.values.formattedValue', 'A1:A2');
    book.get();
    expect(book.engine.counters()).toEqual({ reads: 3, writes: 1, cellsRead: 5, cellsWritten: 3 });
    book.engine.resetCounters();
    expect(book.engine.counters()).toEqual({ reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 });
  });
});

describe('ApiError', () => {
  it('is the body that Google answers', () => {
    expect(
      JSON.parse(JSON.stringify(new ApiError('PERMISSION_DENIED', 'The caller does not have permission'))),
    ).toEqual({
      error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' },
    });
  });
});

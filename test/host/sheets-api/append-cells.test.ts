import { expect, it } from 'vitest';
import { SheetsEngine } from '../../../host/sheets-api/engine';

const caller = { user: 'clerk@factory.example' };

it('appends below rows that an earlier request of the same batch formatted first', () => {
  const engine = new SheetsEngine({ now: () => new Date(0), newId: () => 'id' });
  const { sheets } = engine.create({}, caller);
  const sheetId = sheets?.[0]?.properties?.sheetId ?? 0;
  const append = (text: string) => ({
    appendCells: {
      sheetId,
      rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
      fields: 'userEnteredValue',
    },
  });
  const format = {
    repeatCell: {
      range: { sheetId },
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      fields: 'userEnteredFormat',
    },
  };
  engine.batchUpdate('id', { requests: [format, append('first')] }, caller);
  engine.batchUpdate('id', { requests: [append('second')] }, caller);
  expect(engine.valuesGet('id', 'A1:A3', {}, caller).values).toEqual([['first'], ['second']]);
});

import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from '../workbench';

const range = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

describe('mergeCells and unmergeCells', () => {
  it('keep the first value of a merge in its first cell', () => {
    const book = new Workbench();
    book.write('A1', ['', 'b'], ['c', 'd']);
    book.batch({ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } });
    expect(book.values('A1:B2')).toEqual([['b']]);
  });

  it('merge by rows and by columns, and take in merges that lie inside', () => {
    const book = new Workbench();
    book.batch({ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ROWS' } });
    expect(book.sheet().merges).toEqual([range(0, 1, 0, 2), range(1, 2, 0, 2)]);
    book.batch({ mergeCells: { range: range(0, 2, 0, 3), mergeType: 'MERGE_COLUMNS' } });
    expect(book.sheet().merges).toEqual([range(0, 2, 0, 1), range(0, 2, 1, 2), range(0, 2, 2, 3)]);
  });

  it('refuse a range that holds half a merge', () => {
    const book = new Workbench();
    book.batch({ mergeCells: { range: range(0, 2, 0, 2) } });
    for (const kind of ['mergeCells', 'unmergeCells']) {
      expect(refusal(() => book.batch({ [kind]: { range: range(1, 3, 1, 3) } })).message).toBe(
        `Invalid requests[0].${kind}: You must select all cells in a merged range to merge or unmerge them.`,
      );
    }
  });
});

describe('named ranges', () => {
  it('can be read by their name, whatever case it is written in', () => {
    const book = new Workbench();
    book.write('B2', ['x']);
    book.batch({ addNamedRange: { namedRange: { name: '客户_2026', range: range(1, 2, 1, 2) } } });
    book.batch({ addNamedRange: { namedRange: { name: 'Total', range: range(1, 2, 1, 2) } } });
    expect([book.values('客户_2026'), book.values('total')]).toEqual([[['x']], [['x']]]);
  });

  it.each(['A1', 'R1C1', 'true', '1st', 'two words', '', 'a-b'])('cannot be called %j', (name) => {
    const book = new Workbench();
    expect(refusal(() => book.batch({ addNamedRange: { namedRange: { name, range: range(0, 1, 0, 1) } } })).code).toBe(
      400,
    );
  });

  it('have names and ids of their own', () => {
    const book = new Workbench();
    const add = (namedRangeId: string, name: string) => () =>
      book.batch({ addNamedRange: { namedRange: { namedRangeId, name, range: range(0, 1, 0, 1) } } });
    add('1', 'one')();
    expect(refusal(add('1', 'two')).code).toBe(400);
    expect(refusal(add('2', 'One')).code).toBe(400);
    expect(refusal(() => book.batch({ deleteNamedRange: { namedRangeId: '3' } })).code).toBe(400);
  });
});

describe('setDataValidation', () => {
  const rule = {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '左' }, { userEnteredValue: '右' }] },
    strict: true,
    showCustomUi: true,
  };
  const rules = (book: Workbench) =>
    book
      .get('sheets.data.rowData.values(note,dataValidation)', 'A1:A3')
      .sheets?.[0]?.data?.[0]?.rowData?.map((row) => row.values?.[0]);

  it('puts a rule on every cell, leaves notes, and takes it away again', () => {
    const book = new Workbench();
    book.batch({ updateCells: { start: {}, rows: [{ values: [{ note: 'n' }] }], fields: 'note' } });
    book.batch({ setDataValidation: { range: range(0, 3, 0, 1), rule } });
    expect(rules(book)).toEqual([
      { note: 'n', dataValidation: rule },
      { dataValidation: rule },
      { dataValidation: rule },
    ]);
    book.batch({ setDataValidation: { range: range(0, 3, 0, 1) } });
    expect(rules(book)).toEqual([{ note: 'n' }]);
  });

  it('refuses conditions with too few or too many values', () => {
    const book = new Workbench();
    const set =
      (type: string, ...values: string[]) =>
      () => {
        const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
        book.batch({ setDataValidation: { range: range(0, 1, 0, 1), rule: { condition } } });
      };
    expect(refusal(set('NUMBER_BETWEEN', '1')).code).toBe(400);
    expect(refusal(set('ONE_OF_LIST')).code).toBe(400);
    expect(refusal(set('BLANK', '1')).code).toBe(400);
    set('NUMBER_BETWEEN', '1', '2')();
  });
});

describe('conditional formats', () => {
  const rule = (text: string, red: number) => ({
    ranges: [range(0, 3, 0, 1)],
    booleanRule: {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
      format: { backgroundColor: { red } },
    },
  });
  const texts = (book: Workbench) =>
    book.sheet().conditionalFormats?.map((one) => one.booleanRule?.condition?.values?.[0]?.userEnteredValue);

  it('are kept in order, moved, replaced and deleted by their index', () => {
    const book = new Workbench();
    book.batch(
      { addConditionalFormatRule: { rule: rule('a', 1) } },
      { addConditionalFormatRule: { rule: rule('b', 1), index: 1 } },
      { addConditionalFormatRule: { rule: rule('c', 1), index: 0 } },
    );
    expect(texts(book)).toEqual(['c', 'a', 'b']);
    const [moved] = book.batch({ updateConditionalFormatRule: { index: 0, newIndex: 2, sheetId: 0 } });
    expect(moved?.updateConditionalFormatRule).toMatchObject({ newIndex: 2 });
    expect(moved?.updateConditionalFormatRule).not.toHaveProperty('oldRule');
    const [replaced] = book.batch({ updateConditionalFormatRule: { index: 1, rule: rule('d', 1) } });
    expect(replaced?.updateConditionalFormatRule).toHaveProperty('oldRule');
    expect(texts(book)).toEqual(['a', 'd', 'c']);
    const [deleted] = book.batch({ deleteConditionalFormatRule: { index: 1, sheetId: 0 } });
    expect(deleted?.deleteConditionalFormatRule).toHaveProperty(
      'rule.booleanRule.condition.values.0.userEnteredValue',
      'd',
    );
    expect(refusal(() => book.batch({ deleteConditionalFormatRule: { index: 5, sheetId: 0 } })).code).toBe(400);
  });

  it('reach over the whole column as it grows when their range is open', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 2, columnCount: 2 } }]);
    const open = { ...rule('a', 1), ranges: [{ startColumnIndex: 0, endColumnIndex: 1 }] };
    book.batch({ addConditionalFormatRule: { rule: open } }, { appendDimension: { dimension: 'ROWS', length: 3 } });
    expect(book.sheet().conditionalFormats?.[0]?.ranges).toEqual([range(0, 5, 0, 1)]);
  });

  it('need a condition, and ranges on one sheet', () => {
    const book = new Workbench([{}, { sheetId: 3, title: 'B' }]);
    const add = (one: object) => () => book.batch({ addConditionalFormatRule: { rule: one } });
    expect(refusal(add({ ranges: [range(0, 1, 0, 1)] })).code).toBe(400);
    expect(refusal(add({ ...rule('a', 1), ranges: [] })).code).toBe(400);
    expect(
      refusal(add({ ...rule('a', 1), ranges: [range(0, 1, 0, 1), { sheetId: 3, ...range(0, 1, 0, 1) }] })).code,
    ).toBe(400);
  });
});

describe('filters', () => {
  it('answer criteria in both spellings, and a filter view under its id', () => {
    const book = new Workbench();
    const filterSpecs = [{ columnIndex: 1, filterCriteria: { hiddenValues: ['x'] } }];
    const [added] = book.batch({ addFilterView: { filter: { title: '欠款', range: range(0, 5, 0, 3), filterSpecs } } });
    const view = added?.addFilterView?.filter as { filterViewId: number };
    expect(view).toMatchObject({ title: '欠款', filterSpecs, criteria: { '1': { hiddenValues: ['x'] } } });
    const [copy] = book.batch({ duplicateFilterView: { filterId: view.filterViewId } });
    expect(copy?.duplicateFilterView?.filter).toMatchObject({ title: 'Copy of 欠款', filterSpecs });
    book.batch({
      updateFilterView: {
        filter: { filterViewId: view.filterViewId, criteria: { '0': { hiddenValues: ['y'] } } },
        fields: 'criteria',
      },
    });
    const changed = book.sheet().filterViews?.find((one) => one.filterViewId === view.filterViewId);
    expect(changed?.filterSpecs).toEqual([{ columnIndex: 0, filterCriteria: { hiddenValues: ['y'] } }]);
    book.batch({ deleteFilterView: { filterId: view.filterViewId } });
    expect(book.sheet().filterViews).toHaveLength(1);
  });

  it('hide rows by value and by condition, never the headings', () => {
    const book = new Workbench();
    book.write('A1', ['name', 'amount'], ['a', 10], ['b', 20], ['c', 30]);
    const filterSpecs = [
      { columnIndex: 0, filterCriteria: { hiddenValues: ['name', 'a'] } },
      {
        columnIndex: 1,
        filterCriteria: { condition: { type: 'NUMBER_LESS', values: [{ userEnteredValue: '25' }] } },
      },
    ];
    book.batch({ setBasicFilter: { filter: { range: range(0, 4, 0, 2), filterSpecs } } });
    const rows = book.get('sheets.data.rowMetadata.hiddenByFilter', 'A1:B4').sheets?.[0]?.data?.[0]?.rowMetadata;
    expect(rows).toEqual([{}, { hiddenByFilter: true }, {}, { hiddenByFilter: true }]);
  });
});

describe('banding', () => {
  it('is added, changed and deleted, and never overlaps', () => {
    const book = new Workbench();
    const rowProperties = { firstBandColor: { red: 1 }, secondBandColor: {} };
    const body = { bandedRange: { range: range(0, 5, 0, 3), rowProperties } };
    const { bandedRangeId } = book.reply<{ bandedRange: { bandedRangeId: number } }>('addBanding', body).bandedRange;
    expect(
      refusal(() => book.batch({ addBanding: { bandedRange: { range: range(4, 6, 0, 1), rowProperties } } })).code,
    ).toBe(400);
    book.batch({ updateBanding: { bandedRange: { bandedRangeId, range: range(1, 5, 0, 3) }, fields: 'range' } });
    expect(book.sheet().bandedRanges?.[0]).toMatchObject({ bandedRangeId, range: range(1, 5, 0, 3) });
    book.batch({ deleteBanding: { bandedRangeId } });
    expect(book.sheet().bandedRanges).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { apiCriteria, criteriaByColumn, panelCriteria } from '../../../host/browser/grid/filter-criteria';

const texts = ['钢木门', '防盗门', '', '钢木门'];

describe('filters of the panel and of the API', () => {
  it('name visible values there and hidden values here', () => {
    expect(apiCriteria({ colId: 2, filters: { filters: ['钢木门'] } }, texts)).toEqual({
      hiddenValues: ['防盗门', ''],
    });
    expect(apiCriteria({ colId: 2, filters: { filters: ['钢木门'], blank: true } }, texts)).toEqual({
      hiddenValues: ['防盗门'],
    });
    expect(panelCriteria(2, { hiddenValues: ['防盗门', ''] }, texts, [])).toEqual({
      colId: 2,
      filters: { filters: ['钢木门'] },
    });
    expect(panelCriteria(2, { hiddenValues: ['防盗门'] }, texts, []).filters?.blank).toBe(true);
  });

  it.each([
    [undefined, '*门*', { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: '门' }] }],
    [undefined, '钢*', { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: '钢' }] }],
    [undefined, '*门', { type: 'TEXT_ENDS_WITH', values: [{ userEnteredValue: '门' }] }],
    [undefined, '钢木门', { type: 'TEXT_EQ', values: [{ userEnteredValue: '钢木门' }] }],
    [undefined, '', { type: 'BLANK' }],
    ['notEqual', ' ', { type: 'NOT_BLANK' }],
    ['notEqual', '*门*', { type: 'TEXT_NOT_CONTAINS', values: [{ userEnteredValue: '门' }] }],
    ['greaterThan', '5', { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '5' }] }],
    ['lessThanOrEqual', '5', { type: 'NUMBER_LESS_THAN_EQ', values: [{ userEnteredValue: '5' }] }],
  ])('turn the condition %s %j into the API’s', (operator, val, condition) => {
    const chosen = { colId: 0, customFilters: { customFilters: [{ val, ...(operator ? { operator } : {}) }] } };
    expect(apiCriteria(chosen as never, texts)).toEqual({ condition });
  });

  it('refuse what the API has no form for', () => {
    const two = { colId: 0, customFilters: { customFilters: [{ val: '1' }, { val: '2' }] } };
    expect(apiCriteria(two as never, texts)).toBeNull();
    expect(apiCriteria({ colId: 0, colorFilters: {} }, texts)).toBeNull();
  });

  it('show a condition as the values that it leaves', () => {
    const criteria = { condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: '钢' }] } };
    expect(panelCriteria(0, criteria, texts, ['钢木门']).filters?.filters).toEqual(['钢木门']);
  });

  it('are read from either form of a basic filter', () => {
    const filterCriteria = { hiddenValues: ['x'] };
    expect(criteriaByColumn({ filterSpecs: [{ columnIndex: 3, filterCriteria }] }).get(3)).toBe(filterCriteria);
    expect(criteriaByColumn({ criteria: { 3: filterCriteria } }).get(3)).toBe(filterCriteria);
  });
});

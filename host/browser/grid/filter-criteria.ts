import type { IFilterColumn } from '@univerjs/preset-sheets-filter';
import type { BasicFilter, BooleanCondition, FilterCriteria } from '../../sheets-api/google/rules';

const escaped = /[*?~]/;

const comparisons: Record<string, string> = {
  greaterThan: 'NUMBER_GREATER',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_EQ',
  lessThan: 'NUMBER_LESS',
  lessThanOrEqual: 'NUMBER_LESS_THAN_EQ',
};

/** The criteria of a basic filter by column, whichever of its two forms the filter uses. */
export function criteriaByColumn(filter: BasicFilter): Map<number, FilterCriteria> {
  if (filter.filterSpecs) {
    return new Map(filter.filterSpecs.map((spec) => [spec.columnIndex ?? 0, spec.filterCriteria ?? {}]));
  }
  return new Map(Object.entries(filter.criteria ?? {}).map(([column, criteria]) => [Number(column), criteria]));
}

/**
 * What a person chose in the filter panel, as the Sheets API writes it: it names the hidden values, Univer the
 * visible ones.
 * @param columnTexts what the filtered cells of the column show
 * @returns null where the API has no such filter (two conditions at once, colours)
 */
export function apiCriteria(chosen: IFilterColumn, columnTexts: readonly string[]): FilterCriteria | null {
  if (chosen.filters) {
    const visible = new Set(chosen.filters.filters ?? []);
    if (chosen.filters.blank) visible.add('');
    return { hiddenValues: [...new Set(columnTexts)].filter((text) => !visible.has(text)) };
  }
  const conditions = chosen.customFilters?.customFilters ?? [];
  const [only] = conditions;
  if (conditions.length !== 1 || !only) return null;
  const condition = conditionOf(only.operator, only.val);
  return condition && { condition };
}

/** A filter of the API as the panel shows it. Conditions that the panel has no words for show as chosen values. */
export function panelCriteria(
  column: number,
  criteria: FilterCriteria,
  columnTexts: readonly string[],
  shownTexts: readonly string[],
): IFilterColumn {
  const hidden = new Set(criteria.hiddenValues ?? []);
  const visible = new Set(criteria.condition ? shownTexts : columnTexts.filter((text) => !hidden.has(text)));
  const blank = visible.delete('');
  return { colId: column, filters: { filters: [...visible], ...(blank ? { blank: true as const } : {}) } };
}

function conditionOf(operator: string | undefined, value: string | number): BooleanCondition | null {
  const text = String(value);
  if (operator && comparisons[operator]) return withValue(comparisons[operator], text);
  if (operator === 'notEqual') {
    if (text === ' ' || text === '') return { type: 'NOT_BLANK' };
    const inner = /^\*(.+)\*$/.exec(text)?.[1];
    return inner ? withValue('TEXT_NOT_CONTAINS', inner) : withValue('NUMBER_NOT_EQ', text);
  }
  if (text === '') return { type: 'BLANK' };
  const [, start, inner, end] = /^(\*?)(.*?)(\*?)$/.exec(text) ?? [];
  if (!inner || escaped.test(inner)) return null;
  if (start && end) return withValue('TEXT_CONTAINS', inner);
  if (start) return withValue('TEXT_ENDS_WITH', inner);
  if (end) return withValue('TEXT_STARTS_WITH', inner);
  return Number.isFinite(Number(inner)) ? withValue('NUMBER_EQ', inner) : withValue('TEXT_EQ', inner);
}

function withValue(type: string, userEnteredValue: string): BooleanCondition {
  return { type, values: [{ userEnteredValue }] };
}

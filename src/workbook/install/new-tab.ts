import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import type { Place } from '../schema/place';
import type { Colouring } from '../schema/tab';
import { LANGUAGES } from '../schema/words';
import type { SheetsRequest } from '../sheets-service';
import { columnRequests, firstColumns, type PlacedColumn } from './columns';
import { headerMark, tabMark } from './metadata';

/** Rows that a new tab starts with; Sheets adds more as they are needed. */
const FIRST_ROWS = 100;

/** Light fills, on which black text reads well. */
const FILLS: Readonly<Record<Colouring['colour'], { red: number; green: number; blue: number }>> = {
  red: { red: 0.96, green: 0.78, blue: 0.77 },
  orange: { red: 0.99, green: 0.87, blue: 0.72 },
  yellow: { red: 1, green: 0.95, blue: 0.75 },
  grey: { red: 0.87, green: 0.87, blue: 0.87 },
};

/** Sheets takes relative dates with these types only; of two rules that fit, the first colours. */
const DATE_CONDITIONS = {
  'before-today': { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
  'before-tomorrow': { type: 'DATE_BEFORE', values: [{ relativeDate: 'TOMORROW' }] },
} as const;

/** Everything that makes a tab: the sheet, its header, marks, widths, colours and protection. `index` is its position among the tabs. */
export function newTabRequests(place: Place, title: string, index: number | null, language: Language): SheetsRequest[] {
  const { tab, sheetId } = place;
  const columns = firstColumns(place);
  const gridProperties = {
    rowCount: FIRST_ROWS,
    columnCount: columns.length,
    frozenRowCount: 1,
    frozenColumnCount: tab.frozenColumns,
  };
  const properties = {
    sheetId,
    title,
    ...(index === null ? {} : { index }),
    ...(tab.hidden ? { hidden: true } : {}),
    gridProperties,
  };
  return [
    { addSheet: { properties } },
    tabMark(place),
    headerMark(place, 0),
    ...columnRequests(place, columns, 0, language),
    ...colourRequests(place, columns),
    ...(tab.warnsBeforeEdits ? [editWarning(place, language)] : []),
  ];
}

/** Sheets asks whoever edits the tab by hand whether they mean it. */
export function editWarning(place: Place, language: Language): SheetsRequest {
  const description = textsFor(language).workbook.warning;
  return {
    addProtectedRange: { protectedRange: { range: { sheetId: place.sheetId }, description, warningOnly: true } },
  };
}

function colourRequests(place: Place, columns: readonly PlacedColumn[]): SheetsRequest[] {
  const rules = (place.tab.colourings ?? []).flatMap(({ column, when, colour }) => {
    const startColumnIndex = columns.find(({ id }) => id === column)?.index ?? 0;
    const range = { sheetId: place.sheetId, startRowIndex: 1, startColumnIndex, endColumnIndex: startColumnIndex + 1 };
    const format = { backgroundColorStyle: { rgbColor: FILLS[colour] } };
    return conditionsOf(when).map((condition) => ({ ranges: [range], booleanRule: { condition, format } }));
  });
  return rules.map((rule, index) => ({ addConditionalFormatRule: { rule, index } }));
}

/** A word is coloured in every language: the workbook's may be switched while the tab is in use. */
function conditionsOf(when: Colouring['when']): object[] {
  if ('date' in when) return [DATE_CONDITIONS[when.date]];
  const words = new Set(LANGUAGES.map((language) => when.words(textsFor(language).choices)));
  return [...words].map((word) => ({ type: 'TEXT_EQ', values: [{ userEnteredValue: word }] }));
}

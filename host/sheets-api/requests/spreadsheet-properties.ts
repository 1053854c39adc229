import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { Mutation } from '../mutation/mutation';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';

/** `updateSpreadsheetProperties`: title, locale, time zone, recalculation. */
export function updateSpreadsheetProperties(
  mutation: Mutation,
  { properties, fields }: RequestBodies['updateSpreadsheetProperties'],
): void {
  const mask = readUpdateMask(fields, 'SpreadsheetProperties');
  const { workbook } = mutation;
  const before = workbook.state.properties;
  const after = { ...applyUpdate(before, properties, mask) };
  if (!after.title) throw invalidArgument('Spreadsheet title cannot be empty.');
  assertTimeZone(after.timeZone);
  assertLocale(after.locale);
  workbook.update({ properties: { ...before, ...after } });
  for (const sheet of workbook.state.sheets) mutation.touchStructure(sheet);
}

/** @throws ApiError 400 for a name that is no time zone */
export function assertTimeZone(timeZone: string | undefined): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw invalidArgument(`Invalid time zone: ${timeZone}`);
  }
}

/** @throws ApiError 400 for what is not written as a language with or without a country: `en`, `zh_CN` */
export function assertLocale(locale: string | undefined): void {
  if (locale !== undefined && !/^[a-z]{2,3}(_[A-Za-z0-9]{2,4})*$/.test(locale)) {
    throw invalidArgument(`Unsupported locale: ${locale}`);
  }
}

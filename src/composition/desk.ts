// The services of the desk, behind their ports. Nothing is touched until a use case is asked for.

import { googleClock } from '../google/clock';
import { activeUser } from '../google/identity';
import { uuids } from '../google/ids';
import { documentLock } from '../google/lock';
import { documentRowMemory } from '../google/row-memory';
import { userScratch } from '../google/scratch';
import { boundSheets } from '../google/sheets-service';
import { spreadsheetTimeZone } from '../google/spreadsheet';
import { makeSheetsOrderBook } from '../workbook/sheets-order-book';

export const orderBook = () => makeSheetsOrderBook(boundSheets, documentRowMemory);

/** Wired when first asked for: a menu must appear without touching a service that needs authorisation. */
export const atDesk = () => ({
  book: orderBook(),
  lock: documentLock,
  clock: googleClock(spreadsheetTimeZone),
  identity: activeUser,
  ids: uuids,
  scratch: userScratch,
});

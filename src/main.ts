/// Composition: what Apps Script calls, wired to the services behind it. Every export becomes a global function of
/// the bundle that a menu, a trigger or a sidebar can call, so each is on the allow-list of the architecture test.

import { makeDiscardDraft } from './application/drafts/discard-draft';
import { makeSaveDraft } from './application/drafts/save-draft';
import { makeKeepFormState } from './application/form/keep-form-state';
import { makeOpenOrderForm } from './application/form/open-order-form';
import { makeFindOrders } from './application/orders/find-orders';
import { makeLocateOrder, makeReadOrder } from './application/orders/read-order';
import { makeRegisterOrder } from './application/orders/register-order';
import { textsFor } from './domain/texts';
import { makeCallables, type UseCases } from './entry/callables';
import { buildMenu, showSidebar } from './entry/menu';
import { googleClock } from './google/clock';
import { activeUser } from './google/identity';
import { uuids } from './google/ids';
import { documentLock } from './google/lock';
import { userScratch } from './google/scratch';
import { selectRow, spreadsheetLanguage, spreadsheetTimeZone } from './google/spreadsheet';

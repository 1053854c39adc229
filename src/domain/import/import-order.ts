import type { Customer } from '../customer/customer';
import { isSamePhone } from '../customer/phone';
import { checkEntry } from '../order/check-entry';
import type { ItemEntry, OrderEntry } from '../order/entry';
import { missingFields } from '../order/missing';
import type { Problem } from '../problem';
import type { Settings } from '../settings/settings';
import { textsFor } from '../texts';
import type { LocalDate, LocalMoment } from '../time/local-time';
import { salespersonOf } from './import-customer';
import { readImportChoice, readImportDate, readImportFen, readImportWhole } from './import-values';

/** Noon of the day taken, where a table tells only the day: before every cut-off (C1). */
export const IMPORTED_AT_TIME = '12:00';

/** An order of a table, complete; or what hinders it. */
export type ImportedOrder =
  | { kind: 'new'; entry: OrderEntry & { takenOn: LocalDate }; customer: Customer }
  | { kind: 'bad'; problems: Problem[] };

type Values = Readonly<Record<string, string>>;

const CATALOGUES = [textsFor('zh-CN').choices, textsFor('en').choices];
const WHOLE_FIELDS = ['lineHeightMm', 'widthMm', 'heightMm', 'wallThicknessMm', 'quantity'] as const;
const TEXT_FIELDS = ['style', 'frameShape', 'frameType', 'lineStyle', 'colour', 'technicalConditions'] as const;

/**
 * Reads the rows of one order: the first says whose it is and when, each is one item (A2, A3). It is held to the same rules as
 * an order that a clerk enters, but that it may be older, and that its prices are those of the table.
 */
export function importOrder(
  rows: readonly Values[],
  known: { customers: readonly Customer[]; settings: Settings; now: LocalMoment },
  priceReason: string,
): ImportedOrder {
  const [first = {}] = rows;
  const problems: Problem[] = [];
  const items = rows.map((values) => readItem(values, known.settings, priceReason, problems));
  const customer = customerOf(first, known.customers);
  const takenOn = first.takenOn ? readImportDate(first.takenOn) : null;
  if (!first.takenOn) problems.push({ code: 'missing', field: 'takenOn', rule: 'A2' });
  else if (!takenOn) problems.push({ code: 'not-a-date', field: 'takenOn', rule: 'A1' });
  else if (takenOn > known.now.date) problems.push({ code: 'taken-in-future', field: 'takenOn', rule: 'A1' });
  if (!customer) {
    problems.push(
      first.customerId
        ? { code: 'unknown-customer', field: 'customerId', rule: 'G1' }
        : { code: 'missing', field: 'customerId', rule: 'A2' },
    );
  }
  const entry = readEntry(first, known.settings, items, problems);
  if (problems.length > 0 || !customer || !takenOn) return { kind: 'bad', problems };
  const full: OrderEntry & { takenOn: LocalDate } = { ...entry, customerId: customer.id, takenOn };
  // Held to the day on which it was taken: an old order is older than a clerk could enter it today.
  const thatDay = { date: takenOn, time: '23:59' };
  const wrong = [...missingFields(full, { customer }), ...checkEntry(full, { now: thatDay, ...known.settings })];
  return wrong.length > 0 ? { kind: 'bad', problems: wrong } : { kind: 'new', entry: full, customer };
}

function readEntry(values: Values, settings: Settings, items: ItemEntry[], problems: Problem[]): OrderEntry {
  const channel = choiceOf(
    values,
    'channel',
    CATALOGUES.map((words) => words.channel),
    problems,
  );
  const paymentWay = choiceOf(
    values,
    'paymentWay',
    CATALOGUES.map((words) => words.paymentWay),
    problems,
  );
  const wantedOn = values.wantedOn ? readImportDate(values.wantedOn) : null;
  if (values.wantedOn && !wantedOn) problems.push({ code: 'not-a-date', field: 'wantedOn', rule: 'A2' });
  const salesperson = values.salesperson ? salespersonOf(values.salesperson, settings.people) : null;
  if (values.salesperson && !salesperson)
    problems.push({ code: 'unknown-salesperson', field: 'salesperson', rule: 'G1' });
  return {
    items,
    ...(channel ? { channel } : {}),
    ...(paymentWay ? { paymentWay } : {}),
    ...(wantedOn ? { wantedOn } : {}),
    ...(salesperson ? { salesperson } : {}),
    ...(values.deliveryAddress ? { deliveryAddress: values.deliveryAddress } : {}),
    ...(values.note ? { note: values.note } : {}),
    ...(values.sourceLink ? { sourceLink: values.sourceLink } : {}),
  };
}

function readItem(values: Values, settings: Settings, priceReason: string, problems: Problem[]): ItemEntry {
  const item: ItemEntry = {};
  for (const field of TEXT_FIELDS) if (values[field]) item[field] = values[field];
  for (const field of WHOLE_FIELDS) {
    const text = values[field];
    if (text === undefined) continue;
    const number = readImportWhole(text);
    if (number === null) problems.push({ code: 'not-whole', field, rule: 'A2' });
    else item[field] = number;
  }
  const category = settings.categories.find(({ id, name }) => values.categoryId === id || values.categoryId === name);
  if (category) item.categoryId = category.id;
  else if (values.categoryId) problems.push({ code: 'unknown-category', field: 'categoryId', rule: 'A2' });
  const basis = choiceOf(
    values,
    'sizeBasis',
    CATALOGUES.map((words) => words.sizeBasis),
    problems,
  );
  if (basis) item.sizeBasis = basis;
  const direction = choiceOf(
    values,
    'openingDirection',
    CATALOGUES.map((words) => words.openingDirection),
    problems,
  );
  if (direction) item.openingDirection = direction;
  const hardware = choiceOf(
    values,
    'hardware',
    CATALOGUES.flatMap(({ hardware: words, switch: on }) => [words, on]),
    problems,
  );
  if (hardware) item.hardware = hardware === 'yes';
  if (values.unitPriceFen) {
    const price = readImportFen(values.unitPriceFen);
    if (price === null) problems.push({ code: 'malformed', field: 'unitPriceFen', rule: 'G5' });
    else Object.assign(item, { unitPriceFen: price, priceReason });
  }
  return item;
}

function choiceOf<Code extends string>(
  values: Values,
  field: string,
  words: readonly Readonly<Record<Code, string>>[],
  problems: Problem[],
): Code | null {
  const text = values[field];
  if (text === undefined) return null;
  const code = readImportChoice(text, words);
  if (code === null) problems.push({ code: 'unknown-choice', field, rule: 'A2' });
  return code;
}

/** The customer by name, or by phone where the table names one that way. */
function customerOf(values: Values, customers: readonly Customer[]): Customer | null {
  const written = values.customerId ?? '';
  if (written === '') return null;
  const found = customers.filter(
    ({ name, phone, id }) => name === written || id === written || isSamePhone(phone, written),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

import type { ShippedItem } from '../../domain/life/shipment';
import type { StepId, StepInputs } from '../../domain/life/step';
import type { FieldName } from '../../domain/texts/field-names';
import type { LocalDate } from '../../domain/time/local-time';
import type { OrderSheet } from '../../entry/contract';
import { readDate, readWhole, readYuan } from '../parts/read-text';

/** What a step's form is filled from: an order, or what a selection of orders has in common. */
export type StepSubject = Pick<
  OrderSheet,
  'channel' | 'leftToShip' | 'shipments' | 'revision' | 'promisedOn' | 'today'
>;

/** A list of words that a field offers, by its name in the catalogue's choices. */
export type ChoiceList = 'confirmationWay' | 'delayCause' | 'transportWay' | 'transitTrouble';

/** A field of a step's form. What is typed is text, whatever it means; `pieces` is one number an item that is left to ship. */
export type StepField = { name: FieldName; optional?: true } & (
  | { kind: 'text' | 'yuan' | 'yes-no' | 'pieces' }
  | { kind: 'date'; direction: 'next' | 'last' }
  | { kind: 'choice'; list: ChoiceList }
  | { kind: 'shipment' }
);

/** What each step asks for, in the order of its form; a step without fields is taken at once. */
export const STEP_FIELDS: { readonly [Id in StepId]: readonly StepField[] } = {
  confirm: [
    { name: 'how', kind: 'choice', list: 'confirmationWay' },
    { name: 'confirmedBy', kind: 'text', optional: true },
  ],
  'ask-follower': [{ name: 'question', kind: 'text' }],
  'answer-consultation': [
    { name: 'possible', kind: 'yes-no' },
    { name: 'deliverOn', kind: 'date', direction: 'next', optional: true },
    { name: 'note', kind: 'text', optional: true },
  ],
  'cross-check': [],
  release: [],
  'start-production': [],
  'finish-production': [],
  ship: [
    { name: 'items', kind: 'pieces' },
    { name: 'shippedOn', kind: 'date', direction: 'last' },
    { name: 'way', kind: 'choice', list: 'transportWay' },
    { name: 'carrier', kind: 'text', optional: true },
    { name: 'carrierPhone', kind: 'text', optional: true },
    { name: 'trackingNumber', kind: 'text', optional: true },
    { name: 'insured', kind: 'yes-no' },
    { name: 'unpaidReason', kind: 'text', optional: true },
  ],
  'report-transit': [
    { name: 'shipment', kind: 'shipment' },
    { name: 'trouble', kind: 'choice', list: 'transitTrouble' },
    { name: 'detail', kind: 'text' },
  ],
  'receive-slip': [
    { name: 'shipment', kind: 'shipment' },
    { name: 'receivedOn', kind: 'date', direction: 'last' },
    { name: 'signedBy', kind: 'text' },
    { name: 'exceptions', kind: 'text', optional: true },
  ],
  close: [{ name: 'overrideReason', kind: 'text', optional: true }],
  hold: [{ name: 'reason', kind: 'text' }],
  resume: [],
  'report-delay': [
    { name: 'cause', kind: 'choice', list: 'delayCause' },
    { name: 'detail', kind: 'text' },
    { name: 'responsible', kind: 'text', optional: true },
    { name: 'newOn', kind: 'date', direction: 'next' },
  ],
  'tell-customer': [{ name: 'toldBy', kind: 'text' }],
  'record-loss': [{ name: 'lossFen', kind: 'yuan' }],
};

/** Does the step show something to look at before it is taken, though it asks for nothing? */
export function isAskedBefore(step: StepId): boolean {
  return step === 'cross-check';
}

/** What is typed into a step's form, by field; pieces by `items.` and the item's place. */
export type TypedStep = Readonly<Record<string, string>>;

/** What a step's form holds when it opens: what is nearly always right. */
export function firstTyped(step: StepId, order: StepSubject): TypedStep {
  const typed: Record<string, string> = {};
  for (const field of STEP_FIELDS[step]) {
    if (field.kind === 'yes-no') typed[field.name] = field.name === 'possible' ? 'yes' : 'no';
    if (field.kind === 'date' && field.direction === 'last') typed[field.name] = order.today;
    if (field.kind === 'shipment') typed[field.name] = openShipments(step, order)[0] ?? '';
    if (field.kind === 'pieces')
      for (const { place, quantity } of order.leftToShip) typed[piecesOf(place)] = `${quantity}`;
  }
  if (step === 'confirm') typed.how = order.channel === 'walk-in' ? 'customer-signed' : 'salesperson';
  return typed;
}

/** The shipments that a step can speak of: of slips, those that are not back. */
export function openShipments(step: StepId, { shipments }: StepSubject): string[] {
  return shipments.filter(({ slipIsBack }) => step !== 'receive-slip' || !slipIsBack).map(({ number }) => number);
}

export function piecesOf(place: number): string {
  return `items.${place}`;
}

/** The server names a quantity by its place in the input; the form by the item's place. */
export function besideField(path: string, typed: TypedStep, order: StepSubject): string {
  const index = /^items\.(\d+)\.quantity$/.exec(path)?.[1];
  if (index === undefined) return path.slice(path.lastIndexOf('.') + 1);
  const shipped = piecesIn(typed, order, [])[Number(index)];
  return shipped ? piecesOf(shipped.place) : path;
}

/** The step's input, or the fields that can't be read. What is missing is the server's to say. */
export type ReadInput = { input: StepInputs[StepId] } | { unread: string[] };

export function inputOf(step: StepId, typed: TypedStep, order: StepSubject): ReadInput {
  if (step === 'cross-check') return { input: { revision: order.revision, promisedOn: order.promisedOn } };
  const unread: string[] = [];
  const entries = STEP_FIELDS[step].map((field): [string, unknown] => {
    const text = (typed[field.name] ?? '').trim();
    if (field.kind === 'pieces') return [field.name, piecesIn(typed, order, unread)];
    if (field.kind === 'yes-no') return [field.name, text === 'yes'];
    if (field.kind === 'date') return [field.name, dateIn(field, text, order.today, unread)];
    if (field.kind === 'yuan') return [field.name, yuanIn(field.name, text, unread)];
    return [field.name, text];
  });
  return unread.length > 0 ? { unread } : { input: Object.fromEntries(entries) as unknown as StepInputs[StepId] };
}

function piecesIn(typed: TypedStep, { leftToShip }: StepSubject, unread: string[]): ShippedItem[] {
  return leftToShip.flatMap(({ place }) => {
    const read = readWhole(typed[piecesOf(place)] ?? '');
    if (read === 'unreadable') unread.push(piecesOf(place));
    const quantity = read === 'unreadable' ? 0 : (read.value ?? 0);
    return quantity > 0 ? [{ place, quantity }] : [];
  });
}

function dateIn(
  field: Extract<StepField, { kind: 'date' }>,
  text: string,
  today: LocalDate,
  unread: string[],
): LocalDate | null {
  const read = readDate(text, today, field.direction);
  if (read === 'unreadable') unread.push(field.name);
  const date = read === 'unreadable' ? undefined : read.value;
  return date ?? (field.name === 'deliverOn' ? null : '');
}

function yuanIn(name: string, text: string, unread: string[]): number {
  const read = readYuan(text);
  if (read === 'unreadable' || read.value === undefined) unread.push(name);
  return read === 'unreadable' ? 0 : (read.value ?? 0);
}

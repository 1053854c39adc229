import type { SettingsForForm } from '../application/order-form-data';
import type { HolidayTable } from '../domain/calendar/working-calendar';
import type { Repair } from '../domain/check/check-workbook';
import type { Signer } from '../domain/notice/notice';
import type { Channel, ItemEntry, OrderEntry } from '../domain/order/entry';
import type { OrderStatus } from '../domain/order/order';
import type { PriceRow } from '../domain/pricing/price-list';
import type { RefusalKind } from '../domain/problem';
import type { LocalDate, LocalTime } from '../domain/time/local-time';
import type { ComplaintCallables } from './contract-complaints';
import type { CustomerCallables } from './contract-customers';
import type {
  DraftNoticeRequest,
  NoticeFormData,
  NoticeOutcome,
  NoticeRef,
  OrderLifeSheet,
  ShownPreview,
  StepBackOutcome,
  StepBackRequest,
  StepRequest,
  StepsOutcome,
} from './contract-life';
import type { ListCallables } from './contract-lists';
import type { MoneyCallables } from './contract-money';
import type { PaperCallables } from './contract-papers';
import type { OrderPanelRequest, ShownWorkList } from './contract-reminders';
import type {
  ImportRowsRequest,
  PeopleForm,
  SavePeopleRequest,
  ShownFinding,
  ShownFormerImport,
  ShownImport,
  ShownTakenBack,
  TakeBackRequest,
} from './contract-setup';
import type { StatisticsCallables } from './statistics/contract';
import type { StockCallables } from './stock/contract';
import type { VolumeCallables } from './volumes/contract';

export type {
  ImportRowsRequest,
  PeopleForm,
  SavePeopleRequest,
  ShownFinding,
  ShownFormerImport,
  ShownImport,
  ShownTakenBack,
  TakeBackRequest,
} from './contract-setup';

/** A problem as a person reads it, beside its field, with the rule it cites. */
export interface ShownProblem {
  field: string;
  rule: string;
  message: string;
}

/** What every callable answers: plain JSON. `reference` stands in the log where the code is `crash`. */
export type Answer<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: RefusalKind | 'crash';
      message: string;
      details: { problems: ShownProblem[]; reference: string };
    };

export interface FormCustomer {
  id: string;
  name: string;
  phone: string;
  address: string;
  region: string;
  salesperson: string;
}

export interface DraftLine {
  id: string;
  version: number;
  customerName: string;
  savedBy: string;
  savedOn: LocalDate;
  savedAtTime: LocalTime;
  itemCount: number;
  missing: string[];
}

/** Everything the order form needs to work without asking again. */
export interface OrderFormData {
  user: { email: string; name: string; mayChangePrices: boolean };
  now: { date: LocalDate; time: LocalTime };
  settings: SettingsForForm;
  /** Rest and working days of the years around now, overrides included. */
  holidays: HolidayTable;
  customers: FormCustomer[];
  prices: PriceRow[];
  drafts: DraftLine[];
  /** The draft that was asked for, or null. */
  draft: { id: string; version: number; entry: OrderEntry } | null;
  /** What this person had typed when the sidebar closed, or null. */
  scratch: string | null;
}

export interface SaveRequest {
  /** Made once per intent by the form and sent again with each retry. */
  requestKey: string;
  entry: OrderEntry;
  /** Where the entry comes from a draft. */
  draft: { id: string; version: number } | null;
  /** The clerk saw the possible duplicates and goes on (A7). */
  duplicatesSeen: boolean;
}

export interface RegisteredOrder {
  key: string;
  shortNumber: string;
  categoryName: string;
  itemCount: number;
  quantity: number;
  amountFen: number;
  status: OrderStatus;
  promisedOn: LocalDate;
  /** Why this date, in words. */
  promiseReason: string;
  estimated: boolean;
}

export interface PossibleDuplicate {
  key: string;
  shortNumber: string;
  takenOn: LocalDate;
}

export type SaveOutcome =
  | { kind: 'registered'; customerName: string; orders: RegisteredOrder[] }
  | { kind: 'draft'; id: string; version: number; missing: ShownProblem[] }
  | { kind: 'possible-duplicate'; duplicates: PossibleDuplicate[] };

export interface OrderHit {
  key: string;
  shortNumber: string;
  customerName: string;
  phone: string;
  categoryName: string;
  status: OrderStatus;
  statusName: string;
  takenOn: LocalDate;
  promisedOn: LocalDate;
  quantity: number;
  amountFen: number;
  rush: boolean;
}

export interface FindOutcome {
  hits: OrderHit[];
  /** Set where older months were not searched; send it back to go on. */
  more: string | null;
}

/** What an order says, at one of its revisions. */
export interface OrderContent extends OrderHit {
  channel: Channel;
  registeredByName: string;
  registeredOn: LocalDate;
  deliveryAddress: string;
  salespersonName: string;
  wantedOn: LocalDate;
  note: string;
  releaseOn: LocalDate;
  releaseByTime: LocalTime;
  firstPromisedOn: LocalDate;
  items: (ItemEntry & { place: number; number: string; amountFen: number; priceChanged: boolean })[];
}

/** An order as its panel shows it: what it says, and where it stands in its life (F1, E). */
export interface OrderSheet extends OrderContent, OrderLifeSheet {}

/** The functions that a sidebar may call, by name. Each is a global of the bundle. */
export interface Callables
  extends ListCallables,
    PaperCallables,
    CustomerCallables,
    StatisticsCallables,
    VolumeCallables,
    StockCallables,
    MoneyCallables,
    ComplaintCallables {
  openOrderForm(request: { draftId: string | null }): Answer<OrderFormData>;
  registerOrder(request: SaveRequest): Answer<SaveOutcome>;
  saveDraft(request: SaveRequest): Answer<{ kind: 'draft'; id: string; version: number; missing: ShownProblem[] }>;
  discardDraft(request: { requestKey: string; id: string; version: number }): Answer<{ id: string }>;
  keepFormState(request: { text: string | null }): Answer<{ kept: boolean }>;
  findOrders(request: { query: string; more: string | null }): Answer<FindOutcome>;
  takeStep(request: StepRequest): Answer<StepsOutcome>;
  /** Takes the last step of an order back (F1). */
  takeBackStep(request: StepBackRequest): Answer<StepBackOutcome>;
  readOrder(request: { key: string }): Answer<OrderSheet>;
  /** What the order said before a notice changed it (E2). */
  readRevision(request: { key: string; revision: number }): Answer<OrderContent>;
  /** Opens the dialog in which a change or withdrawal notice is drafted, for this order or one to be chosen. */
  showNoticeForm(request: { key: string }): Answer<{ key: string }>;
  openNoticeForm(request: { key: string }): Answer<NoticeFormData>;
  previewNotice(request: Omit<DraftNoticeRequest, 'requestKey'>): Answer<ShownPreview>;
  draftNotice(request: DraftNoticeRequest): Answer<NoticeOutcome>;
  signNotice(request: NoticeRef & { as: Signer }): Answer<NoticeOutcome>;
  overrideNotice(request: NoticeRef & { reason: string; chargeFen: number }): Answer<NoticeOutcome>;
  discardNotice(request: NoticeRef & { reason: string }): Answer<NoticeOutcome>;
  bindNotice(request: NoticeRef): Answer<NoticeOutcome>;
  /** The open duties as they are now (L3). */
  openWorkList(request: Record<string, never>): Answer<ShownWorkList>;
  /** Writes 今日待办 anew, and mends lost triggers where it is their owner who asks. */
  refreshWorkList(request: { requestKey: string }): Answer<{ duties: number; triggersMade: number }>;
  settleMail(request: { requestKey: string; id: string; decision: 'send-again' | 'dismiss' }): Answer<{ id: string }>;
  /** Opens the order's panel in the sidebar at a step. */
  showOrderPanel(request: OrderPanelRequest): Answer<{ key: string }>;
  openPeople(request: null): Answer<PeopleForm>;
  savePeople(request: SavePeopleRequest): Answer<{ people: PeopleForm['people'] }>;
  checkWorkbook(request: null): Answer<{ findings: ShownFinding[] }>;
  /** The tabs that a table can be imported from. */
  listImportTabs(request: null): Answer<{ titles: string[] }>;
  readImportTab(request: { title: string }): Answer<{ cells: string[][] }>;
  importRows(request: ImportRowsRequest): Answer<ShownImport>;
  /** The latest first. */
  listImports(request: null): Answer<{ imports: ShownFormerImport[] }>;
  takeBackImport(request: TakeBackRequest): Answer<ShownTakenBack>;
  repairWorkbook(request: { repair: Repair }): Answer<{ repaired: Repair }>;
  /** Selects the order's row in the grid. */
  jumpToOrder(request: { key: string }): Answer<{ key: string }>;
}

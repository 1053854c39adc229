import type { LocalDate, LocalTime } from '../time/local-time';

/** A product category's id (类别), such as `security`; categories are settings (A2). */
export type CategoryId = string;

/** The whole days from release to delivery, both ends possible (D1, D2). */
export interface DayRange {
  earliest: number;
  latest: number;
}

/** Who must agree to a rush order of a category (D2). */
export type RushConsent = 'follower' | 'factory-manager';

/** A product category with what depends on it. Lengths in millimetres, lead times in days. */
export interface Category {
  id: CategoryId;
  name: string;
  leadDays: DayRange;
  rushDays: DayRange;
  rushConsent: RushConsent;
  /** E-mail address of the order follower (跟单员); empty where none is named. */
  follower: string;
  /** Leaf = opening − deduction (A8). */
  deduction: { heightMm: number; widthMm: number };
  styles: string[];
}

/** Roles (M1). */
export const ROLES = ['clerk', 'follower', 'salesperson', 'production', 'finance', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A person of the factory by e-mail address; followers name their categories. */
export interface Person {
  email: string;
  name: string;
  roles: Role[];
  categories: CategoryId[];
}

/** A sales region; an exclusive one names the dealer's salesperson (G2). */
export interface Region {
  name: string;
  exclusiveDealer: string;
  exclusiveSalesperson: string;
}

/** A day that the factory itself declares a rest day or a working day. */
export interface CalendarOverride {
  date: LocalDate;
  kind: 'rest' | 'work';
  note: string;
}

export type Language = 'zh-CN' | 'en';

/** Everything that the documents leave to the factory. Defaults stand in `defaults.ts`. */
export interface Settings {
  language: Language;
  factoryName: string;
  /** Taken before this time: released the same day (C1). */
  cutOffTime: LocalTime;
  /** Taken at or after it: released by this time of the next working day (C1). */
  nextDayReleaseBy: LocalTime;
  /** How lead times are counted (D1). */
  leadDayUnit: 'calendar' | 'working';
  /** Working days that lie at least between release and promise over long holidays (D1). */
  minWorkingDaysToPromise: number;
  /** The same customer with the same items within so many days may be a duplicate (A7). */
  duplicateWindowDays: number;
  /** A differing derived size is warned of outside these bounds, millimetres (A8). */
  deductionBounds: { heightMm: { min: number; max: number }; widthMm: { min: number; max: number } };
  /** Who entered an order can't be its checker (A5); off for a desk of one clerk. */
  checkerDiffers: boolean;
  /** A change of colour alone is possible until this time of the day after the order was taken (E1). */
  colourChangeUntil: LocalTime;
  /** … and only before production (E1). */
  colourOnlyBeforeProduction: boolean;
  /** The promise that punctuality is judged by (D4). */
  punctualityBy: 'first' | 'current';
  /** Undelivered so many days after the promise, people being the cause: on the liability list (D5). */
  liabilityAfterDays: number;
  /** The follower is reminded of an order so many days before it is due, and of a rush order so many (D3). */
  dueSoonDays: number;
  rushDueSoonDays: number;
  /** A receipt slip that is not back so many days after the shipment is reminded of (F3). */
  slipBackDays: number;
  /** Contract, payment request or statement not back after so many days: reminded (H3). */
  papersBackDays: number;
  /** Still open after so many days: the managers are told too (L1). */
  escalateAfterDays: number;
  /** From this time on each person gets the day's digest (L1). */
  digestTime: LocalTime;
  /** Reminders are sent by mail; without, they stand in 今日待办 only (L3). */
  sendsReminders: boolean;
  /** A copy of the day's changes every night, in a spreadsheet of its own. */
  nightlyBackup: boolean;
  /** Hardware and standard goods are kept as stock (N). */
  usesStock: boolean;
  /** What the form offers; the clerk may type others. */
  choices: { frameShapes: string[]; frameTypes: string[]; lineStyles: string[]; colours: string[] };
  categories: Category[];
  people: Person[];
  regions: Region[];
  calendarOverrides: CalendarOverride[];
}

import type { StockDifference } from '../stock/compare';

/** How a tab of ours was found. */
export interface StructureFacts {
  /** Titles of tabs that are gone. */
  missingTabs: string[];
  /** Titles of tabs that lack their header row, columns or rows of settings. */
  incompleteTabs: string[];
  /** Titles of tabs of forms that do not warn before an edit by hand. */
  unprotectedTabs: string[];
  /** The schema's version that the workbook keeps, null where none is kept; and the one of this program. */
  version: { kept: number | null; known: number };
  /** Cells of all tabs, used or not: a workbook may have ten million. */
  cells: number;
}

/** What the platform tells about the workbook and the script. */
export interface PlatformFacts {
  timeZones: { workbook: string; script: string };
  /** Does the script hold every permission that it asks for, for whoever looks? */
  isAuthorised: boolean;
  /** Recipients that mail may still go to today; null where it can't be told. */
  mailLeft: number | null;
  /** Addresses of the editors; null where the platform does not tell them. */
  editors: string[] | null;
}

/** What the desk's other parts report of themselves; null where they could not be asked. */
export interface DeskFacts {
  /** Mails that wait to be sent, and since when the oldest does. */
  unsentMail: { waiting: number; stuck: number } | null;
  /** How many kept figures were compared with a recomputation; of each that differs, its month. */
  statistics: { compared: number; different: string[] } | null;
  /** How many stock items were compared with their movements and orders, and what differs; `off` where stock is switched off. */
  stock: { compared: number; differences: StockDifference[] } | 'off' | null;
  /** Whose triggers look after the workbook, empty where nobody installed any; and whether no run went by for long. */
  triggers: { owner: string; haveStopped: boolean } | null;
}

/** Everything that a self-check looks at. */
export interface WorkbookFacts extends StructureFacts, PlatformFacts, DeskFacts {
  /** Addresses of the people who work here; null where that can't be told. */
  people: string[] | null;
  /** Handlers that triggers of whoever looks run: nobody sees another person's. */
  ownTriggers: string[];
  /** Handlers that must run by themselves. */
  wantedTriggers: string[];
  /** Who looks. */
  self: string;
}

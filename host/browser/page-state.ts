import type { ButtonSet, MenuItem, UiAnswer } from '../apps-script/contract';
import type { ClockState, Person } from '../server/page/protocol';
import type { Sharing } from '../sheets-api/sharing';
import type { LinkState } from './connection/server-link';
import type { FirstScreen } from './first-screen/first-screen';

export type ScriptMenu = { caption: string; items: MenuItem[] };

/** A sidebar or dialog of the script: `url` serves its HTML once. */
export type Panel = { key: number; title: string; url: string };

export type DialogPanel = Panel & { width: number; height: number; modal: boolean };

export type Toast = { key: number; title: string; message: string; seconds: number };

/** A box with buttons that a waiting run, or the page itself, wants answered. */
export type Question = {
  key: number;
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: ButtonSet;
  /** Text of a check box under the message, where there is one. */
  option?: string;
  answer: (answer: UiAnswer & { optionChosen: boolean }) => void;
};

export type PageState = {
  link: LinkState;
  openError: string | null;
  user: string | null;
  people: Person[];
  title: string;
  timeZone: string;
  clock: (ClockState & { receivedAtMs: number }) | null;
  mailCount: number;
  menus: ScriptMenu[];
  sidebar: Panel | null;
  dialogs: DialogPanel[];
  toasts: Toast[];
  questions: Question[];
  runsUnderWay: number;
  failure: string | null;
  /** Counts refused edits, so that the status line can draw attention to itself. */
  refusals: number;
  /** What is shown of the workbook until the grid is; null before and after. */
  firstScreen: FirstScreen | null;
  gridShown: boolean;
  /** True where the workbook is not shared with this person. */
  denied: boolean;
  owner: string;
  /** What the box 共享 shows; null while it is closed. */
  sharing: Sharing | null;
};

export const firstState: PageState = {
  link: 'connecting',
  openError: null,
  user: null,
  people: [],
  title: '',
  timeZone: 'Asia/Shanghai',
  clock: null,
  mailCount: 0,
  menus: [],
  sidebar: null,
  dialogs: [],
  toasts: [],
  questions: [],
  runsUnderWay: 0,
  failure: null,
  refusals: 0,
  firstScreen: null,
  gridShown: false,
  denied: false,
  owner: '',
  sharing: null,
};

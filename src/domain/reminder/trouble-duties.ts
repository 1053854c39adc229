import type { ProblemParams } from '../problem';
import type { DutyTarget, DutyTask } from './duty';
import type { DutyHearing, NewDuty } from './hearing';
import type { DeskTrouble } from './other-work';
import { everyone, managers } from './whose';

/** What an administrator must see of the desk itself: a mail in doubt, a quota used up, zones that differ. */
export function troubleDuty(trouble: DeskTrouble, { settings }: DutyHearing): NewDuty {
  const administrators = everyone(settings, 'administrator');
  return {
    id: `desk:${trouble.what}:${tellingApart(trouble)}`,
    kind: 'desk',
    task: TASKS[trouble.what],
    urgency: 'today',
    people: administrators.length > 0 ? administrators : managers(settings),
    order: null,
    customerName: '',
    since: trouble.on,
    due: null,
    target: targetOf(trouble),
    params: paramsOf(trouble),
  };
}

function targetOf(trouble: DeskTrouble): DutyTarget {
  switch (trouble.what) {
    case 'mail-unknown':
    case 'mail-failed':
      return { to: 'mail', id: trouble.id };
    case 'stock-differed':
    case 'stock-apart':
      return { to: 'stock' };
    default:
      return { to: 'nowhere' };
  }
}

/** What tells a trouble from others of its kind: the mail, the month of a day, or the day. */
function tellingApart(trouble: DeskTrouble): string {
  switch (trouble.what) {
    case 'mail-unknown':
    case 'mail-failed':
      return trouble.id;
    case 'figures-differ':
      return `${trouble.on}:${trouble.month}`;
    default:
      return trouble.on;
  }
}

const TASKS: Readonly<Record<DeskTrouble['what'], DutyTask>> = {
  'mail-unknown': 'settle-mail',
  'mail-failed': 'look-at-failed-mail',
  'mail-quota': 'mail-quota',
  'zones-differ': 'zones-differ',
  'workbook-half-full': 'workbook-half-full',
  'figures-differ': 'figures-differ',
  'index-differed': 'index-differed',
  'hand-edits': 'look-at-hand-edits',
  'stock-differed': 'stock-differed',
  'stock-apart': 'stock-apart',
};

function paramsOf(trouble: DeskTrouble): ProblemParams {
  switch (trouble.what) {
    case 'mail-unknown':
    case 'mail-failed':
      return { person: trouble.to, day: trouble.on };
    case 'mail-quota':
      return { count: trouble.waiting, day: trouble.on };
    case 'zones-differ':
      return { spreadsheet: trouble.spreadsheet, script: trouble.script };
    case 'workbook-half-full':
      return { percent: trouble.percent };
    case 'figures-differ':
      return { month: trouble.month, count: trouble.count };
    case 'stock-differed':
    case 'stock-apart':
      return { items: trouble.items, day: trouble.on };
    case 'index-differed':
    case 'hand-edits':
      return { count: trouble.count, day: trouble.on };
  }
}

import type { menu as chinese } from '../zh-CN/menu';

/** Words of the menu, dialogs and toasts, English. */
export const menu: typeof chinese = {
  title: 'Jiedan',
  workList: 'Work list',
  workListTitle: 'Work list',
  installTriggers: 'Switch on reminders',
  triggersInstalled: 'Reminders are on: the desk looks every hour and mails from your account.',
  triggersMended: 'Doubled background work was found and removed.',
  triggersAreInstalled: 'Reminders are on already; nothing to do.',
  newOrder: 'New order',
  findOrder: 'Find an order',
  selected: 'Selected orders…',
  selectedTitle: 'Selected orders',
  lists: 'Orders that wait…',
  listsTitle: 'Orders that wait',
  notice: 'Change or withdraw',
  noticeTitle: 'Change or withdrawal notice',
  install: 'Install / initialise',
  orderFormTitle: 'New order',
  findOrderTitle: 'Find an order',
  installed:
    'The workbook is ready: {tabs} tabs were made. Enter the e-mail addresses and roles of your people in the tab “People”, then start with Jiedan → New order.',
  repaired: 'The workbook was completed: {tabs} tabs were added, {completed} completed. No data was changed.',
  alreadyInstalled: 'The workbook is complete; nothing had to be changed.',
};

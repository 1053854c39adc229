import type { Installed } from '../application/install-workbook';
import type { TriggersInstalled } from '../application/triggers/install-triggers';
import type { OrderKey } from '../domain/order/order';
import type { Language } from '../domain/settings/settings';
import type { Texts } from '../domain/texts';
import { fill } from '../domain/texts/fill';
import type { Answer } from './contract';

/**
 * Builds the menu 接单 when the workbook opens. Works without authorisation: it asks for nothing but the UI and
 * the workbook's locale.
 */
export function buildMenu(texts: Texts): void {
  const { menu } = texts;
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.workList, 'showWorkList')
    .addItem(menu.newOrder, 'showOrderForm')
    .addItem(menu.findOrder, 'showFindOrder')
    .addItem(menu.selected, 'showSelectedOrders')
    .addItem(menu.lists, 'showOrderLists')
    .addItem(menu.notice, 'showNotices')
    .addItem(menu.receipt, 'showReceipt')
    .addItem(menu.complaints, 'showComplaints')
    .addItem(menu.customers, 'showCustomers')
    .addItem(menu.printReleasedToday, 'printReleasedToday')
    .addItem(menu.volumes, 'showVolumes')
    .addItem(menu.stock, 'showStock')
    .addItem(menu.statistics, 'showStatistics')
    .addItem(menu.selectedFigure, 'showSelectedFigure')
    .addSeparator()
    .addSubMenu(administrationMenu(texts))
    .addItem(menu.install, 'install')
    .addToUi();
}

function administrationMenu({ menu }: Texts): GoogleAppsScript.Base.Menu {
  return SpreadsheetApp.getUi()
    .createMenu(menu.administration)
    .addItem(menu.people, 'showPeople')
    .addItem(menu.check, 'showSelfCheck')
    .addItem(menu.import, 'showImport')
    .addItem(menu.takeOverTriggers, 'installTriggers')
    .addSeparator()
    .addItem(menu.backUp, 'backUpNow')
    .addItem(menu.restore, 'restoreBackup');
}

/** Opens a form of the project in the sidebar; a form is built once a language. */
export function showSidebar(form: string, title: string, language: Language, about: PageSubject = {}): void {
  SpreadsheetApp.getUi().showSidebar(pageAbout(form, language, about).setTitle(title));
}

/** What a page is opened for, told in its root's `data-` attributes: keys and names of lists, never what people typed. */
export type PageSubject = { order?: OrderKey; list?: string; step?: string };

function pageAbout(form: string, language: Language, { order = '', list = '', step = '' }: PageSubject) {
  const page = HtmlService.createHtmlOutputFromFile(language === 'en' ? `${form}En` : form);
  if (!order && !list) return page;
  const content = page
    .getContent()
    .replace('data-order=""', () => `data-order="${order}"`)
    .replace('data-step=""', () => `data-step="${step}"`)
    .replace('data-list=""', () => `data-list="${list}"`);
  return page.setContent(content);
}

/** Wide enough for old and new side by side. */
const DIALOG = { widthPx: 760, heightPx: 620 };

/** Opens a form of the project as a dialog. */
export function showDialog(form: string, title: string, language: Language, about: PageSubject = {}): void {
  const dialog = pageAbout(form, language, about).setWidth(DIALOG.widthPx).setHeight(DIALOG.heightPx);
  SpreadsheetApp.getUi().showModalDialog(dialog, title);
}

/** A short message at the edge of the grid. Outside a window, as in a trigger, there is nobody to read it. */
export function toast(message: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
}

/** Says in the grid what became of a menu item. */
export function toastAnswer<T>(answer: Answer<T>, texts: Texts, words: (value: T) => string): void {
  toast(answer.ok ? words(answer.value) : answer.message, texts.menu.title);
}

/** What the installer did, in one sentence. */
export function installWords(installed: Installed, texts: Texts): string {
  const { made, removed } = installed.triggers;
  const isWell = made === 0 && removed === 0;
  return isWell
    ? tabWords(installed, texts)
    : `${tabWords(installed, texts)}${triggerWords(installed.triggers, texts)}`;
}

function tabWords({ addedTabs, completedTabs, upgrade }: Installed, { menu }: Texts): string {
  if (upgrade) return menu.upgraded;
  if (addedTabs.length === 0 && completedTabs.length === 0) return menu.alreadyInstalled;
  const params = { tabs: addedTabs.length, completed: completedTabs.length };
  return fill(completedTabs.length === 0 ? menu.installed : menu.repaired, params);
}

/** What became of the background work, in one sentence. */
export function triggerWords({ made, removed }: TriggersInstalled, { menu }: Texts): string {
  if (made === 0 && removed === 0) return menu.triggersAreInstalled;
  return made > 0 ? menu.triggersInstalled : menu.triggersMended;
}

/** Shows something where a person looks at the workbook. A run without a window has nobody to show it to: the menu has it too. */
export function showWhereThereIsAWindow(show: () => void): void {
  try {
    show();
  } catch (error) {
    console.warn(`nothing was shown: ${error}`);
  }
}

/** Asks for a line of text; null where the person leaves the question. */
export function ask(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answered = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answered.getSelectedButton() === ui.Button.OK ? answered.getResponseText() : null;
}

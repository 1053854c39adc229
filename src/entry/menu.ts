import type { InstallReport } from '../application/ports/installer';
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
    .addItem(menu.newOrder, 'showOrderForm')
    .addItem(menu.findOrder, 'showFindOrder')
    .addItem(menu.notice, 'showNotices')
    .addSeparator()
    .addItem(menu.install, 'install')
    .addToUi();
}

/** Opens a form of the project in the sidebar; a form is built once a language. */
export function showSidebar(form: string, title: string, language: Language): void {
  const file = language === 'en' ? `${form}En` : form;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** Wide enough for old and new side by side. */
const DIALOG = { widthPx: 760, heightPx: 620 };

/** Opens a form of the project as a dialog. `order` is the key of the order that it is about, or empty. */
export function showDialog(form: string, title: string, language: Language, order: string): void {
  const file = language === 'en' ? `${form}En` : form;
  const page = HtmlService.createHtmlOutputFromFile(file);
  const content = page.getContent().replace('data-order=""', () => `data-order="${order}"`);
  const dialog = page.setContent(content).setWidth(DIALOG.widthPx).setHeight(DIALOG.heightPx);
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
export function installWords({ addedTabs, completedTabs }: InstallReport, { menu }: Texts): string {
  if (addedTabs.length === 0 && completedTabs.length === 0) return menu.alreadyInstalled;
  const params = { tabs: addedTabs.length, completed: completedTabs.length };
  return fill(completedTabs.length === 0 ? menu.installed : menu.repaired, params);
}

import { escapeHtml } from './escape';
import type { PrintedPapers } from './papers-html';

/** Wide enough for a sheet of A4 in its own size, with its edges. */
const DIALOG = { width: 880, height: 720 };

/**
 * Shows papers in a dialog from which the browser prints. The page around them is built like the forms; the papers stand in it
 * already, so nothing is asked for again before they can be read.
 */
export function showPaperDialog(page: string, papers: PrintedPapers, request: object, title: string): void {
  const data = escapeHtml(JSON.stringify(request));
  // The replacements are functions: in a replacement text, `$&` and its kind would be filled in.
  const html = HtmlService.createHtmlOutputFromFile(page)
    .getContent()
    .replace('<!-- papers -->', () => papers.html)
    .replace('data-request=""', () => `data-request="${data}"`);
  const dialog = HtmlService.createHtmlOutput(html).setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModalDialog(dialog, title);
}

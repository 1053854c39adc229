import { marksHeight } from '../../domain/papers/block-height';
import { type PaperPage, paginate, type Sheet } from '../../domain/papers/paginate';
import type { PaperSet } from '../../domain/papers/paper';
import type { Language } from '../../domain/settings/settings';
import type { Texts } from '../../domain/texts';
import { fill } from '../../domain/texts/fill';
import { blockHtml } from './block-html';
import { escapeHtml } from './escape';
import { PRINT_STYLE } from './print-style';

/** Papers as they are printed: in the dialog and in a PDF by the very same HTML. */
export interface PrintedPapers {
  /** The sheets, with the one style sheet before them; put it into any page. */
  html: string;
  papers: number;
  sheets: number;
}

export function printPapers(sets: readonly PaperSet[], words: Texts['papers']): PrintedPapers {
  const sheets = paginate(sets);
  const body = sheets.map((sheet) => sheetHtml(sheet, words)).join('');
  return {
    html: `<style>${PRINT_STYLE}</style><div class="papers">${body}</div>`,
    papers: sets.length,
    sheets: sheets.length,
  };
}

/** A whole document, for what makes a PDF of it. */
export function papersDocument({ html }: PrintedPapers, title: string, language: Language): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body style="margin:0">${html}</body></html>`;
}

function sheetHtml(sheet: Sheet, words: Texts['papers']): string {
  const copies = sheet.map((page) => `<div class="copy">${pageHtml(page, words)}</div>`);
  const cut = '<div class="cut"><div></div></div>';
  return `<section class="sheet${sheet.length > 1 ? ' shared' : ''}">${copies.join(cut)}</section>`;
}

function pageHtml(page: PaperPage, words: Texts['papers']): string {
  const marks = page.page === 1 ? marksHtml(page) : '';
  return headHtml(page, words) + marks + page.blocks.map((block) => blockHtml(block, words)).join('');
}

function headHtml({ paper, page, pages }: PaperPage, words: Texts['papers']): string {
  const { factory, title, number, identity, copy } = paper;
  const pageOf = fill(words.pageOf, { page, pages });
  const isFirst = page === 1;
  const left = [copy, pageOf].filter((line) => line !== '');
  const middle = isFirst ? `<div class="factory">${escapeHtml(factory)}</div>` : '';
  const right = isFirst ? identity.map((line) => `<div>${escapeHtml(line)}</div>`).join('') : '';
  return (
    `<table class="head${isFirst ? '' : ' head-next'}"><tr>` +
    `<td class="side">${left.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}</td>` +
    `<td class="middle">${middle}<div class="title">${escapeHtml(title)}</div></td>` +
    `<td class="side right"><div class="number">${escapeHtml(number)}</div>${right}</td></tr></table>`
  );
}

function marksHtml({ paper }: PaperPage): string {
  if (paper.marks.length === 0) return '';
  const marks = paper.marks.map((mark) => `<span>${escapeHtml(mark)}</span>`).join('');
  return `<p class="marks" style="min-height:${marksHeight(paper.marks) - 2}mm">${marks}</p>`;
}

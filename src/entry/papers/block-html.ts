import { factLines, SIGNATURES_ACROSS } from '../../domain/papers/block-height';
import type {
  Block,
  ChecksBlock,
  CoverBlock,
  Fact,
  FactsBlock,
  PaperColumn,
  SignaturesBlock,
  TableBlock,
} from '../../domain/papers/paper';
import type { Texts } from '../../domain/texts';
import { escapeHtml, escapeLines } from './escape';

/** A part of a paper as HTML. Tables only: the converter that makes PDFs on Google knows no flex boxes and no grid. */
export function blockHtml(block: Block, words: Texts['papers']): string {
  switch (block.kind) {
    case 'facts':
      return factsHtml(block);
    case 'table':
      return tableHtml(block);
    case 'text':
      return `<p class="text">${escapeLines(block.text)}</p>`;
    case 'cover':
      return coverHtml(block);
    case 'checks':
      return checksHtml(block);
    case 'signatures':
      return signaturesHtml(block, words);
  }
}

function coverHtml({ lines }: CoverBlock): string {
  const rows = lines.map(({ label, value }) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`);
  return `<table class="cover">${rows.join('')}</table>`;
}

function factsHtml(block: FactsBlock): string {
  const lines = factLines(block).map(
    (line) => `<tr>${line.map((fact) => factHtml(fact, line, block.across)).join('')}</tr>`,
  );
  // The first line tells a table of fixed layout its columns, so it must not be a wide one.
  const columns = Array.from({ length: block.across }, () => '<col class="label"><col>').join('');
  return `<table class="facts facts-${block.across}"><colgroup>${columns}</colgroup>${lines.join('')}</table>`;
}

function factHtml({ label, value, wide, strong }: Fact, line: readonly Fact[], across: number): string {
  const isLast = line[line.length - 1]?.label === label;
  const missing = wide ? across - 1 : isLast ? across - line.length : 0;
  const span = missing > 0 ? ` colspan="${1 + 2 * missing}"` : '';
  const look = strong ? ' class="strong"' : '';
  return `<th scope="row">${escapeLines(label)}</th><td${span}${look}>${escapeLines(value)}</td>`;
}

function tableHtml({ columns, rows, total }: TableBlock): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width / all) * 100).toFixed(2)}%">`).join('');
  const head = columns.map((column) => `<th${look(column)}>${escapeLines(column.title)}</th>`).join('');
  const body = rows.map(({ cells, below, bars }) => {
    const shown = columns
      .map((column, index) => {
        const bar = bars ? barHtml(bars[index] ?? null) : '';
        return `<td${look(column)}>${escapeLines(cells[index] ?? '')}${bar}</td>`;
      })
      .join('');
    const under =
      below === '' ? '' : `<tr class="below"><td colspan="${columns.length}">${escapeLines(below)}</td></tr>`;
    return `<tr${below === '' ? '' : ' class="above"'}>${shown}</tr>${under}`;
  });
  const foot = total === '' ? '' : `<tr class="total"><td colspan="${columns.length}">${escapeHtml(total)}</td></tr>`;
  return `<table class="rows"><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('')}${foot}</tbody></table>`;
}

/** A line as wide as its share: a border, since what prints often leaves backgrounds out. */
function barHtml(share: number | null): string {
  const width = share === null ? 0 : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return width === 0 ? '' : `<div class="bar" style="width:${width}%"></div>`;
}

function look({ align }: PaperColumn): string {
  return align ? ` class="${align}"` : '';
}

function checksHtml({ label, checks }: ChecksBlock): string {
  const boxes = checks.map(({ label: name, done }) => `<span>${done ? '☑' : '☐'} ${escapeHtml(name)}</span>`);
  return `<p class="checks"><strong>${escapeHtml(label)}</strong>${boxes.join('')}</p>`;
}

function signaturesHtml({ signatures }: SignaturesBlock, words: Texts['papers']): string {
  const cells = signatures.map(
    ({ label, name, on }) =>
      `<td><div class="label">${escapeHtml(label)}</div><div class="line">${escapeHtml(name) || '&nbsp;'}</div>` +
      `<div class="on">${escapeHtml(words.signedOn)} ${escapeHtml(on)}</div></td>`,
  );
  const lines: string[] = [];
  for (let from = 0; from < cells.length; from += SIGNATURES_ACROSS) {
    lines.push(`<tr>${cells.slice(from, from + SIGNATURES_ACROSS).join('')}</tr>`);
  }
  return `<table class="signatures">${lines.join('')}</table>`;
}

/**
 * Tables of a mail. Mail programs drop style sheets, and what a mail holds must fit a cell: so what a table's cells have in common stands
 * once, on the table or the row, in attributes that every program knows.
 */
const TABLE = 'border="1" bordercolor="#d8dde6" cellpadding="5" cellspacing="0"';
const TABLE_STYLE = 'border-collapse:collapse;margin:0 0 20px;font-size:13px;white-space:nowrap';
const BARS_STYLE = 'margin:0 0 20px;font-size:13px;white-space:nowrap';
const BAR_PX = 320;

/** A cell's text, and how it stands out. */
export interface MailCell {
  text: string;
  colour?: string;
}

/** A table whose first column names the row; the others are figures, to the right. @param rest said below where rows were left out */
export function mailTable(
  heads: readonly string[],
  rows: readonly (readonly (string | MailCell)[])[],
  rest = '',
): string {
  const head = heads.map((each) => `<th>${escaped(each)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...figures]) => `<tr align="right">${nameCell(first)}${figures.map(cell).join('')}</tr>`,
  );
  const below = rest === '' ? '' : `<tr><td colspan="${heads.length}">${escaped(rest)}</td></tr>`;
  return `<table ${TABLE} style="${TABLE_STYLE}"><tr bgcolor="#e8f0fc">${head}</tr>${body.join('')}${below}</table>`;
}

/** A bar chart that every mail program shows: cells as wide as their share of the largest. */
export function mailBars(rows: readonly (readonly [string, number, string])[], colour: string): string {
  const largest = Math.max(Number.MIN_VALUE, ...rows.map(([, amount]) => amount));
  const drawn = rows.map(([name, amount, text]) => {
    const width = Math.max(1, Math.round((BAR_PX * Math.max(0, amount)) / largest));
    const bar = amount > 0 ? `<div style="width:${width}px;height:12px;background:${colour}"></div>` : '';
    return `<tr><td>${escaped(name)}</td><td width="${BAR_PX}">${bar}</td><td align="right">${escaped(text)}</td></tr>`;
  });
  return `<table cellpadding="2" style="${BARS_STYLE}">${drawn.join('')}</table>`;
}

export function mailHeading(text: string): string {
  return `<h3 style="margin:14px 0 6px;font-size:15px">${escaped(text)}</h3>`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A long name goes on in a second line, so that the figures stay in sight. */
function nameCell(first: string | MailCell): string {
  const { text } = typeof first === 'string' ? { text: first } : first;
  return `<td align="left" style="white-space:normal">${escaped(text)}</td>`;
}

function cell(each: string | MailCell): string {
  const { text, colour } = typeof each === 'string' ? { text: each, colour: undefined } : each;
  return colour ? `<td><b style="color:${colour}">${escaped(text)}</b></td>` : `<td>${escaped(text)}</td>`;
}

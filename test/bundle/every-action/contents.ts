import { type OrderDesk, staff } from '../../support/order-desk';

interface ValueRanges {
  valueRanges: { range: string; values?: unknown[][] }[];
}

/** Numbers that are drawn by chance: ids, and the end of a voucher's number. */
const DRAWN = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z]\d{6}-[0-9A-Z]{8}/g;

/** What stands in every tab, as one text: the same where two workbooks say the same. What was drawn is numbered. */
export function contentsOf(desk: OrderDesk): string {
  const user = { user: staff.administrator };
  const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields: 'sheets.properties.title' }, user);
  const ranges = sheets.map(({ properties }) => `'${properties?.title}'`);
  const query = { ranges, valueRenderOption: 'FORMULA' };
  const { valueRanges } = desk.engine.valuesBatchGet(desk.spreadsheetId, query, user) as ValueRanges;
  const text = valueRanges
    .map(({ values = [] }, index) => [ranges[index], ...values.map((row) => row.join('\t'))].join('\n'))
    .join('\n\n');
  const drawn = new Map<string, string>();
  return text.replace(DRAWN, (each) => {
    const name = drawn.get(each) ?? `#${drawn.size + 1}`;
    drawn.set(each, name);
    return name;
  });
}

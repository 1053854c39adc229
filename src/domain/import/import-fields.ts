import type { FieldName } from '../texts/field-names';

/** What a table that people already have can be brought in as. */
export const IMPORT_KINDS = ['customers', 'orders'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A field that a column of the table can fill, with the titles under which tables are known to have it. */
export interface ImportField {
  readonly id: string;
  /** The field's name in the catalogue's terms. */
  readonly term: FieldName;
  readonly required: boolean;
  readonly titles: readonly string[];
}

const field = (id: FieldName, titles: string, required = true): ImportField => ({
  id,
  term: id,
  required,
  titles: titles.split(' '),
});

const CUSTOMER_FIELDS: readonly ImportField[] = [
  field('name', '客户姓名 客户名称 客户 姓名 名称 单位 公司 name customer company'),
  field('phone', '电话 手机 联系电话 手机号 电话号码 phone mobile tel'),
  field('address', '客户地址 地址 送货地址 收货地址 address'),
  field('region', '区域 地区 片区 大区 region area'),
  field('salesperson', '业务员 销售 业务 跟进人 salesperson sales'),
];

const ORDER_FIELDS: readonly ImportField[] = [
  field('sourceLink', '原单号 单号 订单号 订单编号 编号 合同号 number orderno', false),
  field('customerId', '客户 客户姓名 客户名称 姓名 单位 customer name'),
  field('takenOn', '接单日期 下单日期 订单日期 日期 date ordered'),
  field('channel', '接单渠道 渠道 来源 channel'),
  field('wantedOn', '要求交期 交期 交货日期 交货期 要求日期 wanted due delivery'),
  field('paymentWay', '付款方式 付款 结算方式 payment'),
  field('categoryId', '类别 产品类别 门类 产品 category'),
  field('style', '门芯款式 款式 型号 门型 style model'),
  field('frameShape', '门套形状 套形 frameshape'),
  field('frameType', '门套类别 门套 套板 frametype frame'),
  field('lineStyle', '线条款式 线条 linestyle'),
  field('lineHeightMm', '线条高度 线高 lineheight'),
  field('sizeBasis', '尺寸基准 尺寸类型 sizebasis'),
  field('widthMm', '宽度 宽 width'),
  field('heightMm', '高度 高 height'),
  field('wallThicknessMm', '墙厚 墙体厚度 wall thickness'),
  field('colour', '颜色 色号 colour color'),
  field('openingDirection', '开启方向 开向 方向 direction opening'),
  field('quantity', '数量 樘数 件数 quantity qty'),
  field('hardware', '五金 配五金 hardware'),
  field('technicalConditions', '技术要求 工艺要求 要求 technical'),
  field('unitPriceFen', '单价 价格 price unitprice', false),
  field('deliveryAddress', '送货地址 收货地址 地址 address', false),
  field('salesperson', '业务员 销售 salesperson', false),
  field('note', '备注 说明 note remark', false),
];

export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  customers: CUSTOMER_FIELDS,
  orders: ORDER_FIELDS,
};

/** Where a field's value comes from: a column of the table, or one value for all rows. */
export type FieldSource = { readonly column: number } | { readonly value: string };

/** The source of each field by its id; a field that is not there stays open. */
export type Mapping = Readonly<Record<string, FieldSource>>;

/** A proposal by the titles of the columns: an equal title first, then one that contains it; no column twice. */
export function proposeMapping(kind: ImportKind, header: readonly string[]): Mapping {
  const titles = header.map(plain);
  const taken = new Set<number>();
  const mapping: Record<string, FieldSource> = {};
  const fits = [
    (title: string, known: string) => title === known,
    (title: string, known: string) => known.length > 1 && title.includes(known),
  ];
  for (const fit of fits) {
    for (const { id, titles: known } of IMPORT_FIELDS[kind]) {
      if (mapping[id]) continue;
      for (const word of known.map(plain)) {
        const column = titles.findIndex((title, index) => !taken.has(index) && fit(title, word));
        if (column < 0) continue;
        taken.add(column);
        mapping[id] = { column };
        break;
      }
    }
  }
  return mapping;
}

/** The values of a row by field, without blanks around them; an open field is left out. */
export function valuesOf(mapping: Mapping, row: readonly string[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [id, source] of Object.entries(mapping)) {
    const value = ('value' in source ? source.value : (row[source.column] ?? '')).trim();
    if (value !== '') values[id] = value;
  }
  return values;
}

/** A title as it is compared: without signs, blanks, case, and what stands in brackets. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')
    .replace(/[\s:*_\-/]/g, '');
}

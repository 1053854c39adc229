import type { Chance } from './chance';

/** What the demo factory makes of a category: its id and name in the workbook, its styles with their price in yuan. */
interface Range {
  id: string;
  name: string;
  prices: Readonly<Record<string, number>>;
}

export const ranges: readonly Range[] = [
  {
    id: 'steel-wood',
    name: '钢木门',
    prices: {
      平板素门: 680,
      简约凹线: 760,
      欧式雕花: 980,
      中式格栅: 1_080,
      玻璃半窗: 920,
      通顶拼板: 1_260,
      竖条百叶: 880,
    },
  },
  {
    id: 'security',
    name: '防盗门',
    prices: { 甲级单开: 2_380, 乙级单开: 1_680, 子母门: 3_280, 对开门: 4_600, 通风窗中门: 2_180, 铸铝雕花: 5_800 },
  },
  {
    id: 'solid-wood',
    name: '实木门',
    prices: {
      平板原木: 2_600,
      四格嵌板: 2_980,
      六格嵌板: 3_280,
      欧式拱线: 3_680,
      中式雕花: 4_280,
      玻璃格门: 3_080,
      百叶门: 2_880,
    },
  },
];

/** The largest openings of the price list's size steps, millimetres, with what they cost more. */
const sizeSteps = [
  { maxWidthMm: 960, maxHeightMm: 2_100, factor: 1 },
  { maxWidthMm: 1_300, maxHeightMm: 2_400, factor: 1.25 },
  { maxWidthMm: 2_200, maxHeightMm: 2_800, factor: 1.8 },
] as const;

/** The rows of the tab 价目表 as they are typed: category, style, largest width and height, yuan. */
export function priceListRows(): (string | number)[][] {
  return ranges.flatMap(({ name, prices }) =>
    Object.entries(prices).flatMap(([style, yuan]) =>
      sizeSteps.map(({ maxWidthMm, maxHeightMm, factor }) => [
        name,
        style,
        maxWidthMm,
        maxHeightMm,
        Math.round((yuan * factor) / 10) * 10,
      ]),
    ),
  );
}

/** An item as a clerk types it: complete, within the price list. */
export function demoItem(chance: Chance, range: Range) {
  const wide = range.id === 'security' ? 1_200 : 960;
  const sizeBasis = chance.percent(75) ? 'opening' : 'leaf';
  const thickness = chance.pick([120, 150, 180, 240, 260, 280]);
  return {
    categoryId: range.id,
    style: chance.pick(Object.keys(range.prices)),
    frameShape: chance.pick(['平口', '斜口', '圆弧', '双包口']),
    frameType: chance.pick(['单包套', '双包套', '可调套']),
    lineStyle: chance.pick(['平板线', '罗马线', '双弧线', '极简窄线']),
    lineHeightMm: chance.pick([40, 60, 80]),
    sizeBasis,
    widthMm: chance.whole(76, wide / 10) * 10 - (sizeBasis === 'leaf' ? 70 : 0),
    heightMm: chance.whole(198, 210) * 10 - (sizeBasis === 'leaf' ? 40 : 0),
    wallThicknessMm: thickness,
    wallThicknessSaid: chance.percent(30) && thickness === 240 ? '24 墙' : `${thickness}`,
    colour: chance.pick(['白色', '象牙白', '浅灰', '红橡', '黑胡桃', '柚木', '红铜', '枣红']),
    openingDirection: chance.pick(['left-in', 'left-out', 'right-in', 'right-out']),
    quantity: chance.weighted([
      [50, 1],
      [22, 2],
      [12, 3],
      [8, 4],
      [5, 6],
      [3, 12],
    ]),
    hardware: chance.percent(70),
    technicalConditions: chance.weighted([
      [80, '无'],
      [8, '锁孔加高 50'],
      [6, '门底留缝 12'],
      [6, '玻璃磨砂'],
    ]),
  };
}

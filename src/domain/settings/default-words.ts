import type { Category, Language, Settings } from './settings';

/** What a new workbook's settings name: the products, colours and regions of a door factory. */
export interface DefaultWords {
  factoryName: string;
  categories: Record<'steel-wood' | 'security' | 'solid-wood', Pick<Category, 'name' | 'styles'>>;
  choices: Settings['choices'];
  regions: string[];
}

const CHINESE: DefaultWords = {
  factoryName: '门业有限公司',
  categories: {
    'steel-wood': {
      name: '钢木门',
      styles: ['平板素门', '简约凹线', '欧式雕花', '中式格栅', '玻璃半窗', '通顶拼板', '工艺花枝', '竖条百叶'],
    },
    security: {
      name: '防盗门',
      styles: ['甲级单开', '乙级单开', '子母门', '对开门', '四开门', '通风窗中门', '铸铝雕花', '楼宇门'],
    },
    'solid-wood': {
      name: '实木门',
      styles: ['平板原木', '四格嵌板', '六格嵌板', '欧式拱线', '中式雕花', '玻璃格门', '推拉门', '百叶门'],
    },
  },
  choices: {
    frameShapes: ['平口', '斜口', '圆弧', 'T 型口', '大小口', '双包口'],
    frameTypes: ['单包套', '双包套', '可调套', '固定套', '不锈钢套', '发泡套'],
    lineStyles: ['无线条', '平板线', '罗马线', '双弧线', '阶梯线', '雕花线', '极简窄线'],
    colours: ['白色', '象牙白', '浅灰', '深灰', '红橡', '黑胡桃', '柚木', '樱桃木', '金丝楠', '红铜', '青古铜', '枣红'],
  },
  regions: ['华东', '华南', '华中', '华北', '西南', '西北', '东北'],
};

const ENGLISH: DefaultWords = {
  factoryName: 'Door factory',
  categories: {
    'steel-wood': {
      name: 'Steel-wood door',
      styles: ['Flush plain', 'Grooved', 'European carved', 'Chinese lattice', 'Half glazed', 'Full height', 'Louvred'],
    },
    security: {
      name: 'Security door',
      styles: [
        'Single, class A',
        'Single, class B',
        'Leaf and a half',
        'Double',
        'Four-leaf',
        'Vented',
        'Cast aluminium',
      ],
    },
    'solid-wood': {
      name: 'Solid-wood door',
      styles: [
        'Plain timber',
        'Four-panel',
        'Six-panel',
        'European arch',
        'Chinese carved',
        'Glazed lattice',
        'Sliding',
      ],
    },
  },
  choices: {
    frameShapes: ['Square', 'Bevelled', 'Rounded', 'T-shaped', 'Stepped', 'Double-wrapped'],
    frameTypes: ['Single casing', 'Double casing', 'Adjustable', 'Fixed', 'Stainless steel', 'Foamed'],
    lineStyles: ['None', 'Flat', 'Roman', 'Double curve', 'Stepped', 'Carved', 'Slim'],
    colours: [
      'White',
      'Ivory',
      'Light grey',
      'Dark grey',
      'Red oak',
      'Black walnut',
      'Teak',
      'Cherry',
      'Copper',
      'Bronze',
    ],
  },
  regions: ['East', 'South', 'Central', 'North', 'Southwest', 'Northwest', 'Northeast'],
};

export function defaultWords(language: Language): DefaultWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

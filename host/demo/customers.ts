import type { Chance } from './chance';
import { salespeople } from './people';

/** A customer as a clerk types one in. */
export interface DemoCustomer {
  name: string;
  phone: string;
  address: string;
  region: string;
  salesperson: string;
}

interface Area {
  region: string;
  cities: readonly string[];
  salesperson: string;
}

const seller = (n: number) => salespeople[n % salespeople.length]?.email ?? '';

const areas: readonly Area[] = [
  { region: '华东', cities: ['杭州', '宁波', '苏州', '南京', '合肥', '温州'], salesperson: seller(0) },
  { region: '华南', cities: ['佛山', '东莞', '南宁', '惠州'], salesperson: seller(1) },
  { region: '华中', cities: ['武汉', '长沙', '郑州', '襄阳'], salesperson: seller(2) },
  { region: '华北', cities: ['石家庄', '太原', '天津'], salesperson: seller(0) },
  { region: '西南', cities: ['成都', '重庆', '贵阳', '昆明'], salesperson: seller(1) },
  { region: '西北', cities: ['西安', '兰州'], salesperson: seller(2) },
  { region: '东北', cities: ['沈阳', '长春'], salesperson: seller(0) },
];

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单解仇查',
];
const givenNames = [
  '建国',
  '志强',
  '丽华',
  '晓明',
  '海燕',
  '文博',
  '秀英',
  '国庆',
  '春梅',
  '永刚',
  '雪梅',
  '德胜',
  '玉兰',
  '俊杰',
  '美玲',
  '福生',
  '立新',
  '红霞',
  '振华',
  '佳怡',
  '浩然',
  '金凤',
  '卫东',
  '艳',
  '勇',
  '磊',
  '静',
  '超',
  '敏',
  '涛',
  '娟',
  '鹏',
];
const trades = ['建材', '门窗', '装饰', '家居', '木业', '工程'];
const brands = [
  '宏达',
  '鑫隆',
  '瑞祥',
  '华美',
  '安居',
  '恒信',
  '金盾',
  '永固',
  '佳和',
  '顺泰',
  '东升',
  '百安',
  '雅致',
  '万家',
  '诚信',
];
const roads = [
  '人民路',
  '建设大道',
  '解放路',
  '中山北路',
  '工业园三路',
  '迎宾大道',
  '文化街',
  '滨江路',
  '新华路',
  '和平街',
];

/** A customer that is not among `taken` names: a dealer's company, or a private person. */
export function newDemoCustomer(chance: Chance, taken: ReadonlySet<string>): DemoCustomer {
  for (;;) {
    const area = chance.pick(areas);
    const city = chance.pick(area.cities);
    const person = `${chance.pick(surnames)}${chance.pick(givenNames)}`;
    const company = `${city}${chance.pick(brands)}${chance.pick(trades)}`;
    const name = chance.percent(60) ? company : person;
    if (taken.has(name)) continue;
    const phone = `1${chance.pick(['38', '39', '58', '77', '86', '35'])}${String(chance.whole(0, 99_999_999)).padStart(8, '0')}`;
    const address = `${city}市${chance.pick(roads)}${chance.whole(1, 480)}号`;
    return { name, phone, address, region: area.region, salesperson: area.salesperson };
  }
}

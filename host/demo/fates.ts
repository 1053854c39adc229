import type { Chance } from './chance';

/** What goes wrong on the way to the promised day, as the follower reports it. */
export interface DemoDelay {
  cause: 'people' | 'material' | 'equipment' | 'transport' | 'customer';
  detail: string;
  responsible: string;
  /** So many working days after the promise. */
  byDays: number;
  /** Was the delay reported before it happened, and was the customer told? */
  reported: boolean;
  told: boolean;
}

/** What a customer has second thoughts about, so many working days after the order. */
export interface DemoNotice {
  kind: 'colour' | 'quantity' | 'withdrawal';
  afterDays: number;
  cause: 'customer' | 'desk';
  /** Bound with the process card on the next day (E4), or forgotten. */
  bound: boolean;
}

/** What a customer complains about after the goods came (I1). */
export interface DemoComplaint {
  kind: 'quality' | 'delivery' | 'service' | 'price';
  text: string;
  /** Working days after the goods left. */
  afterDays: number;
  /** Working days until it is settled; null: still open. */
  settledAfterDays: number | null;
  attributedTo: 'production' | 'desk' | 'sales' | null;
}

/** What will become of an order, drawn when it is taken. */
export interface Fate {
  /** Working days from release to the start of production. */
  startLag: number;
  /** Working days between the last piece finished and the day of shipping. */
  restDays: number;
  /** Working days from the promise to shipping where nothing goes wrong, 0 or before. */
  shipEarly: number;
  delay: DemoDelay | null;
  notice: DemoNotice | null;
  /** Is it shipped in two parts? */
  inParts: boolean;
  /** Working days until the receipt slip is back; null: it got lost. */
  slipDays: number | null;
  slipExceptions: string;
  /** Is the deposit paid with the order, and the rest in time? */
  paysLate: boolean;
  way: 'own-truck' | 'freight' | 'express' | 'pick-up';
  pays: 'bank' | 'wechat' | 'cash';
  /** What the customer says when asked, 1 to 5; null: nobody asks. */
  score: number | null;
  complaint: DemoComplaint | null;
}

export function drawFate(chance: Chance): Fate {
  return {
    startLag: chance.weighted([
      [75, 1],
      [25, 2],
    ]),
    restDays: chance.whole(0, 1),
    shipEarly: chance.weighted([
      [70, 0],
      [30, -1],
    ]),
    delay: chance.percent(9) ? drawDelay(chance) : null,
    notice: chance.percent(7) ? drawNotice(chance) : null,
    inParts: chance.percent(12),
    slipDays: chance.percent(95) ? chance.whole(2, 6) : null,
    slipExceptions: chance.percent(4) ? chance.pick(['一扇门套划伤', '少一套合页', '颜色与样板略有色差']) : '',
    paysLate: chance.percent(8),
    way: chance.weighted([
      [30, 'own-truck'],
      [50, 'freight'],
      [8, 'express'],
      [12, 'pick-up'],
    ]),
    pays: chance.weighted<Fate['pays']>([
      [70, 'bank'],
      [22, 'wechat'],
      [8, 'cash'],
    ]),
    score: chance.percent(18) ? chance.pick([5, 5, 5, 4, 4, 4, 3, 2]) : null,
    complaint: chance.percent(2) ? drawComplaint(chance) : null,
  };
}

const REASONS: Readonly<Record<DemoDelay['cause'], readonly string[]>> = {
  people: ['下料尺寸开错，重做', '油漆返工', '排产漏单'],
  material: ['门芯板到货晚', '锁具缺货'],
  equipment: ['热压机检修', '喷房停机'],
  transport: ['物流停运一天', '车辆排不上'],
  customer: ['客户工地未完工，推迟收货'],
};

function drawDelay(chance: Chance): DemoDelay {
  const cause = chance.weighted<DemoDelay['cause']>([
    [25, 'people'],
    [35, 'material'],
    [12, 'equipment'],
    [18, 'transport'],
    [10, 'customer'],
  ]);
  const reported = chance.percent(75);
  return {
    cause,
    detail: chance.pick(REASONS[cause]),
    responsible: cause === 'people' ? chance.pick(['下料组 方强', '油漆组 姚军', '生产计划 陆洋']) : '',
    byDays: chance.whole(1, 5),
    reported,
    told: reported && chance.percent(85),
  };
}

function drawNotice(chance: Chance): DemoNotice {
  return {
    kind: chance.weighted<DemoNotice['kind']>([
      [50, 'colour'],
      [30, 'quantity'],
      [20, 'withdrawal'],
    ]),
    afterDays: chance.whole(0, 1),
    cause: chance.percent(75) ? 'customer' : 'desk',
    bound: chance.percent(85),
  };
}

const COMPLAINTS: readonly Pick<DemoComplaint, 'kind' | 'text' | 'attributedTo'>[] = [
  { kind: 'quality', text: '门扇油漆有色差', attributedTo: 'production' },
  { kind: 'quality', text: '合页松动，关门有异响', attributedTo: 'production' },
  { kind: 'delivery', text: '到货比约定晚一天', attributedTo: null },
  { kind: 'service', text: '安装说明没有随货', attributedTo: 'desk' },
  { kind: 'price', text: '对账单价与报价不一致', attributedTo: 'sales' },
];

function drawComplaint(chance: Chance): DemoComplaint {
  return {
    ...chance.pick(COMPLAINTS),
    afterDays: chance.whole(1, 6),
    settledAfterDays: chance.percent(80) ? chance.whole(1, 4) : null,
  };
}

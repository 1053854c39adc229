/** Someone of the demo factory: as the tab 人员 lists them. */
export interface Employee {
  email: string;
  name: string;
  /** Words of the tab 人员. */
  roles: readonly string[];
  /** The categories that a follower speaks for. */
  categories: readonly string[];
}

const at = (mailbox: string) => `${mailbox}@menchang.example`;

/** Whoever set the workbook up: installs it, owns its triggers. */
export const owner: Employee = { email: at('administrator'), name: '管理员', roles: ['管理员'], categories: [] };

export const employees: readonly Employee[] = [
  owner,
  { email: at('zhou.min'), name: '周敏', roles: ['接单员'], categories: [] },
  { email: at('lin.fang'), name: '林芳', roles: ['接单员'], categories: [] },
  { email: at('huang.qiang'), name: '黄强', roles: ['跟单员'], categories: ['钢木门', '防盗门'] },
  { email: at('he.jing'), name: '何静', roles: ['跟单员'], categories: ['实木门'] },
  { email: at('xu.lei'), name: '徐磊', roles: ['业务员'], categories: [] },
  { email: at('song.jie'), name: '宋洁', roles: ['业务员'], categories: [] },
  { email: at('deng.hui'), name: '邓辉', roles: ['业务员'], categories: [] },
  { email: at('ma.chao'), name: '马超', roles: ['生产'], categories: [] },
  { email: at('tang.yu'), name: '唐宇', roles: ['财务'], categories: [] },
  { email: at('gao.yuan'), name: '高远', roles: ['主管'], categories: [] },
];

const withRole = (role: string) => employees.filter(({ roles }) => roles.includes(role));

export const clerks = withRole('接单员');
export const salespeople = withRole('业务员');

const first = (role: string): Employee => withRole(role)[0] ?? owner;
export const producer = first('生产');
export const treasurer = first('财务');
export const manager = first('主管');

const CATEGORY_NAMES: Readonly<Record<string, string>> = {
  'steel-wood': '钢木门',
  security: '防盗门',
  'solid-wood': '实木门',
};

/** The address of the follower who speaks for a category. */
export function followerOf(categoryId: string): string {
  const name = CATEGORY_NAMES[categoryId] ?? '';
  return withRole('跟单员').find(({ categories }) => categories.includes(name))?.email ?? '';
}

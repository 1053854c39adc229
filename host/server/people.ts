import type { Person } from './page/protocol';

/** Whoever set the workbook up: installs it, owns its triggers. */
export const owner = 'administrator@menchang.example';

/** Who works at the demo factory: offered by the page's user switch. Their roles are what the workbook's settings say. */
export const people: readonly Person[] = [
  { email: owner, name: '管理员', role: '系统管理' },
  { email: 'zhou.min@menchang.example', name: '周敏', role: '接单员' },
  { email: 'lin.fang@menchang.example', name: '林芳', role: '接单员' },
  { email: 'huang.qiang@menchang.example', name: '黄强', role: '跟单员（钢木门、防盗门）' },
  { email: 'he.jing@menchang.example', name: '何静', role: '跟单员（实木门）' },
  { email: 'xu.lei@menchang.example', name: '徐磊', role: '业务员' },
  { email: 'song.jie@menchang.example', name: '宋洁', role: '业务员' },
  { email: 'ma.chao@menchang.example', name: '马超', role: '生产' },
  { email: 'tang.yu@menchang.example', name: '唐宇', role: '财务' },
  { email: 'gao.yuan@menchang.example', name: '高远', role: '经理' },
];

/** Words of the menu, dialogs and toasts, Chinese. The English catalogue is typed by this one. Fill `{name}` with `fill`. */
export const menu = {
  title: '接单',
  newOrder: '新建订单',
  findOrder: '查找订单',
  selected: '选中的订单…',
  selectedTitle: '选中的订单',
  lists: '待办订单…',
  listsTitle: '待办订单',
  notice: '更改/撤单',
  noticeTitle: '产品订单更改(撤)通知单',
  install: '安装/初始化',
  orderFormTitle: '新建订单',
  findOrderTitle: '查找订单',
  installed:
    '工作簿已就绪，新建了 {tabs} 张工作表。请在“人员”表登记接单员等人的邮箱和角色，然后从菜单“接单 → 新建订单”开始。',
  repaired: '工作簿已补全：新建 {tabs} 张工作表，补齐 {completed} 张。原有数据没有改动。',
  alreadyInstalled: '工作簿是完整的，没有需要改动的地方。',
};

/** Titles of the tab of imports, Chinese. A constant of its own, so that a form's page can leave it out. */
export const importsColumns = {
  reference: '导入编号',
  kind: '内容',
  importedOn: '导入日期',
  byName: '导入人',
  rows: '行数',
  numbers: '订单/客户编号',
  takenBack: '已撤回',
  takenBackOn: '撤回日期',
  takenBackByName: '撤回人',
  record: '导入内容',
};

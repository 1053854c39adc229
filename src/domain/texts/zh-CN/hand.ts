/** Words of what the desk says about hand edits, Chinese. The English catalogue is typed by this one. */
export const hand = {
  marker: '【接单】',
  blank: '空白',
  quoted: '“{was}”',
  restored: '已恢复为{was}。',
  cleared: '已清除。',
  marked: '请改正：',
  /** A sentence with the rule that it goes by. */
  ruled: '{why}（规则 {rule}）',
  found: '这一格被手工改过，没有经过核对，原来是{was}。要保留请重新输入一次，不保留请改回去。',
  nobody: '未知',
  toastTitle: '手工修改',
  toastRestored: '有 {count} 格没有采用，已恢复。原因写在单元格的批注里。',
  toastMarked: '有 {count} 格需要改正。原因写在单元格的批注里。',
};

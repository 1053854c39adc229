/**
 * Entries of Univer's menus that this grid has no use for. Protection, validation and grid lines would change the
 * view only and not the workbook; formulas are typed.
 */
const ids = [
  ...[
    'common',
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((category) => `formula-ui.operation.insert-function.${category}`),
  'formula-ui.operation.more-functions',
  'ui.operation.toggle-shortcut-panel',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.data-validation',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.toggle-gridlines',
  'sheet.command.clear-filter-criteria',
  'sheet.command.re-calc-filter',
  'sheet.menu.copy-special',
];

export const hiddenMenuItems = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));

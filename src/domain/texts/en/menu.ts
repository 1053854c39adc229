import type { menu as chinese } from '../zh-CN/menu';

/** Words of the menu, dialogs and toasts, English. */
export const menu: typeof chinese = {};

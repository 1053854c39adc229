/** Words of the menu, dialogs and toasts, Chinese. The English catalogue is typed by this one. Fill `{name}` with `fill`. */
export const menu = {};

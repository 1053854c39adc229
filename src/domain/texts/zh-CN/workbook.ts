/** Words of the workbook: tabs, columns, notes, Chinese. The English catalogue is typed by this one. Fill `{name}` with `fill`. */
export const workbook = {};

/** Words of the order form (sidebar), Chinese. The English catalogue is typed by this one. Fill `{name}` with `fill`. */
export const form = {};

export const hiddenMenuItems = {};

import type { form as chinese } from '../zh-CN/form';

/** Words of the order form (sidebar), English. */
export const form: typeof chinese = {};

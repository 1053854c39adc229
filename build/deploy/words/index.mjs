import { en } from './en.mjs';
import { zhCN } from './zh-CN.mjs';

/** What `npm run deploy` says, by language. Both catalogues have the same keys. */
export const catalogues = { 'zh-CN': zhCN, en };

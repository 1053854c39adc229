export { type Texts, textsFor } from './catalogue';
export { fill } from './fill';
export { type ChangeWords, changeLines, changeWords, NOTHING, type NoticeReader } from './notice-words';
export { fieldName, problemText } from './problem-text';
export { promiseReason } from './promise-reason';

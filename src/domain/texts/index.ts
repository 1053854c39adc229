export { type Texts, textsFor } from './catalogue';
export { fill } from './fill';
export { fieldName, problemText } from './problem-text';
export { promiseReason } from './promise-reason';

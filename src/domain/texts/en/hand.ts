import type { hand as chinese } from '../zh-CN/hand';

/** Words of what the desk says about hand edits, English. */
export const hand: typeof chinese = {
  marker: '[Jiedan]',
  blank: 'empty',
  quoted: '“{was}”',
  restored: 'Put back: {was}. ',
  cleared: 'Cleared. ',
  marked: 'Please correct: ',
  ruled: '{why} (rule {rule})',
  found:
    'This cell was changed by hand and not checked; it held {was}. Type it again to keep it, or put back what it was.',
  nobody: 'unknown',
  toastTitle: 'Typed by hand',
  toastRestored: '{count} cells were not taken and were put back. Notes on the cells say why.',
  toastMarked: '{count} cells need correcting. Notes on the cells say why.',
};

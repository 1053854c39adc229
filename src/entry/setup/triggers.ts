import type { DeskTrigger } from '../../application/ports/setup-triggers';

/** What must run by itself; 安装/初始化 installs it. Each handler is an export of `src/main.ts`. */
export const TRIGGERS: readonly DeskTrigger[] = [
  { handler: 'workbookOpened', cause: 'open' },
  { handler: 'backUpNightly', cause: 'nightly' },
];

import type { ScriptSide } from './script-side';

/** LockService as scripts see it. https://developers.google.com/apps-script/reference/lock */
export function lockService(side: ScriptSide): object {
  const lockFrom = (getter: string) => () => {
    const name = side.call('LockService', getter);
    return name === null ? null : lock(side, name as string);
  };
  return side.object('LockService', {
    getDocumentLock: lockFrom('getDocumentLock'),
    getScriptLock: lockFrom('getScriptLock'),
    getUserLock: lockFrom('getUserLock'),
  });
}

function lock(side: ScriptSide, name: string): object {
  const path = 'LockService.Lock';
  return side.object(path, {
    hasLock: side.method(`${path}.hasLock`, [[]], () => side.call('Lock', 'hasLock', name)),
    releaseLock: side.method(`${path}.releaseLock`, [[]], () => void side.call('Lock', 'releaseLock', name)),
    tryLock: side.method(`${path}.tryLock`, [['Integer']], (timeoutMs: number) =>
      side.call('Lock', 'tryLock', name, timeoutMs),
    ),
    waitLock: side.method(`${path}.waitLock`, [['Integer']], (timeoutMs: number) => {
      side.call('Lock', 'waitLock', name, timeoutMs);
    }),
  });
}

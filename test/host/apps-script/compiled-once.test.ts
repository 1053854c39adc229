import { describe, expect, it } from 'vitest';
import type { ScriptProject } from '../../../host/apps-script/contract';
import { ScriptRunner } from '../../../host/apps-script/guest/script-runner';
import type { ServicePort } from '../../../host/apps-script/service-port';

const projectOf = (answer: string): ScriptProject => ({
  manifest: {},
  files: [{ name: 'Code', type: 'SERVER_JS', source: `function answer() { return '${answer}'; }` }],
});

const port: ServicePort = { callText: () => '{}', log: () => {}, nowMs: () => 0 };
const answerOf = (runner: ScriptRunner) =>
  runner.run({ functionName: 'answer', args: [], user: null, kind: 'callable' }, port);

describe('a script that another thread compiled', () => {
  it('is taken over, and runs as if it had been compiled here', () => {
    const first = new ScriptRunner(projectOf('same'));
    const second = new ScriptRunner(projectOf('same'), structuredClone(first.compiled()));
    expect([first.tookCompiled, second.tookCompiled]).toEqual([false, true]);
    expect(answerOf(second)).toEqual({ ok: true, value: 'same' });
  });

  it('is compiled anew where it belongs to another source, or is no compiled script at all', () => {
    const foreign = new ScriptRunner(projectOf('something longer')).compiled();
    // Two sources: the engine remembers one that it compiled in this very thread.
    const [first, second] = [
      new ScriptRunner(projectOf('own'), foreign),
      new ScriptRunner(projectOf('own too'), [new Uint8Array([1, 2, 3])]),
    ];
    expect([first.tookCompiled, second.tookCompiled]).toEqual([false, false]);
    expect([answerOf(first), answerOf(second)]).toEqual([
      { ok: true, value: 'own' },
      { ok: true, value: 'own too' },
    ]);
  });
});

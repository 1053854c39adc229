import { describe, expect, it } from 'vitest';
import { ScriptHost } from '../../../host/apps-script/script-host';
import { kernelOf, projectOf } from './script-fixture';

function trusted(source: string) {
  const { kernel } = kernelOf();
  const host = new ScriptHost({ kernel, project: projectOf(source), transport: 'in-process', trusted: true });
  const call = (functionName: string, user: string) => host.runSync({ functionName, user, kind: 'callable' });
  return { kernel, call };
}

describe('runs of a trusted script', () => {
  it('share one scope, so that nothing is compiled and warmed up again', () => {
    const { call } = trusted('var count = 0; function next() { count += 1; return count; }');
    expect([call('next', 'a@factory.example'), call('next', 'a@factory.example')]).toMatchObject([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
  });

  it('speak each as its own person, at its own moment', () => {
    const { kernel, call } = trusted(
      'function look() { return [Session.getActiveUser().getEmail(), new Date().toISOString()]; }',
    );
    expect(call('look', 'a@factory.example')).toMatchObject({
      value: ['a@factory.example', '2026-03-02T01:00:00.000Z'],
    });
    kernel.clock.set('2026-03-03T01:00:00Z');
    expect(call('look', 'b@factory.example')).toMatchObject({
      value: ['b@factory.example', '2026-03-03T01:00:00.000Z'],
    });
  });
});

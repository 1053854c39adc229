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

describe('hosts that share a scope', () => {
  const source = `
    var count = 0;
    function next() { count += 1; return count; }
    function look() {
      var before = Session.getActiveUser().getEmail();
      PropertiesService.getScriptProperties().getProperty('meet');
      return [before, Session.getActiveUser().getEmail(), new Date().toISOString()];
    }`;
  const callOf =
    (host: ScriptHost) =>
    (functionName: string, user = 'a@factory.example') =>
      host.runSync({ functionName, user, kind: 'callable' });

  it('run in the same one, each with its own kernel', () => {
    const project = projectOf(source);
    const scopeOf = new ScriptHost({ kernel: kernelOf().kernel, project, transport: 'in-process' });
    const hosts = [0, 1].map(() => ({ kernel: kernelOf().kernel, project, transport: 'in-process' as const, scopeOf }));
    const [first, second] = hosts.map((options) => callOf(new ScriptHost(options)));
    hosts[1]?.kernel.clock.set('2026-03-03T01:00:00Z');
    expect(callOf(scopeOf)('next')).toMatchObject({ value: 1 });
    expect([first?.('next'), second?.('next')]).toMatchObject([{ value: 1 }, { value: 2 }]);
    expect(first?.('look')).toMatchObject({
      value: [expect.anything(), expect.anything(), '2026-03-02T01:00:00.000Z'],
    });
    expect(second?.('look')).toMatchObject({
      value: [expect.anything(), expect.anything(), '2026-03-03T01:00:00.000Z'],
    });
  });

  it('let a run begin within another, which then goes on as its own person', () => {
    const { kernel } = kernelOf();
    const project = projectOf(source);
    const scopeOf = new ScriptHost({ kernel: kernelOf().kernel, project, transport: 'in-process' });
    const call = callOf(new ScriptHost({ kernel, project, transport: 'in-process', scopeOf }));
    let inner: unknown;
    const remove = kernel.intercept((asked, proceed) => {
      if (asked.method !== 'getProperty' || inner) return proceed();
      inner = {};
      inner = call('look', 'b@factory.example');
      return proceed();
    });
    const outer = call('look', 'a@factory.example');
    remove();
    expect(inner).toMatchObject({ value: ['b@factory.example', 'b@factory.example', expect.anything()] });
    expect(outer).toMatchObject({ value: ['a@factory.example', 'a@factory.example', expect.anything()] });
  });
});

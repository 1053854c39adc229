import { describe, expect, it } from 'vitest';
import { mailBody } from '../../src/application/reminders/mail-body';
import type { Duty } from '../../src/domain/reminder/duty';
import { textsFor } from '../../src/domain/texts';

const reader = { texts: textsFor('zh-CN'), today: '2026-11-24', factoryName: '', home: 'https://h', linkOf: () => '' };

/** The shortest duty that there is: hardly a word, no link, no day. */
const duty = (n: number): Duty => ({
  ...{ id: `d${n}`, kind: 'money', task: 'release', urgency: 'soon', people: [], escalated: false, order: null },
  ...{ customerName: '', since: '2026-11-01', due: null, target: { to: 'nowhere' }, params: {} },
});

describe('a mail of more duties than fit into a cell', () => {
  it.each([300, 1000, 5000])('of %i is as long as fits, and says how many are left (L2)', (count) => {
    const { text, html } = mailBody(
      { kind: 'digest', duties: Array.from({ length: count }, (_, n) => duty(n)) },
      reader,
    );
    const shown = html.split('<b>').length - 1;
    expect(Math.max(text.length, html.length)).toBeLessThanOrEqual(45_000);
    expect(html.length).toBeGreaterThan(45_000 * 0.7);
    expect(html).toContain(String(count - shown));
    expect(text).toContain(String(count - shown));
    expect(text).toContain(`${shown}. `);
    expect(text).not.toContain(`${shown + 1}. `);
  });

  it('holds all of them where they fit (L2)', () => {
    const { text } = mailBody({ kind: 'digest', duties: [duty(1), duty(2)] }, reader);
    expect(text).toContain('2. ');
  });
});

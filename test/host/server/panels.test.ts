import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Panels, withScript } from '../../../host/server/http/panels';

const request = {} as IncomingMessage;

describe('the HTML of sidebars and dialogs', () => {
  it('is served once, sealed off from the network and from the page', async () => {
    const panels = new Panels('run()');
    const url = new URL(panels.offer('<p>form</p>'), 'http://localhost');
    const { body, headers } = await panels.serve(request, url);
    expect(body).toContain('<script>run()</script><p>form</p>');
    const policy = headers?.['content-security-policy'];
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("default-src 'none'");
    expect(() => panels.serve(request, url)).toThrow('already opened once');
  });

  it('refuses an address that was never offered', () => {
    expect(() => new Panels('').serve(request, new URL('http://localhost/panel/1'))).toThrow();
  });

  it.each([
    [
      '<!DOCTYPE html><html lang="zh"><head><title>t</title>',
      '<!DOCTYPE html><html lang="zh"><head>',
      '<title>t</title>',
    ],
    ['<!doctype html>\n<body>b', '<!doctype html>\n', '<body>b'],
    ['<!-- kept --><html><body>b', '<!-- kept --><html>', '<body>b'],
    ['<p>plain', '', '<p>plain'],
    ['', '', ''],
  ])('puts the script first in the head, after the doctype: %j', (html, before, after) => {
    expect(withScript(html, 'x')).toBe(`${before}<meta charset="utf-8"><script>x</script>${after}`);
  });

  it('keeps a script whole that mentions its own end', () => {
    expect(withScript('', 'a = "</script>"')).toContain('a = "<\\/script>"');
  });
});

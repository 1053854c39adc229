import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containedPath } from '../../../host/server/http/static-files';

describe('the files that the host serves', () => {
  it('finds a file in the folder', () => {
    expect(containedPath('/served', 'chunks/grid.js')).toBe(['', 'served', 'chunks', 'grid.js'].join(sep));
  });

  it.each(['../secret.js', 'chunks/../../secret.js', '..', '/../secret.js', 'a\0.js', ''])('refuses %j', (path) => {
    expect(() => containedPath('/served', path)).toThrow('no such file');
  });

  it('never leaves the folder, whatever the path', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', '/', 'a', '..\\', '%2e%2e'), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        try {
          expect(containedPath('/served', parts.join('/')).startsWith(`${sep}served${sep}`)).toBe(true);
        } catch (error) {
          expect(String(error)).toContain('no such file');
        }
      }),
    );
  });
});

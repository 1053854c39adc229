import { describe, expect, it } from 'vitest';
import { handlerFor, json, type Routes } from '../../../host/server/http/route';

const routes: Routes = {
  'GET /': () => json('page'),
  'GET /mail': () => json('mail'),
  'GET /mail/html/': () => json('one mail'),
  'POST /script/run': () => json('run'),
};

const handled = async (method: string, path: string) => {
  const answer = await handlerFor(routes, method, path)?.({} as never, new URL(`http://localhost${path}`));
  return answer && JSON.parse(String(answer.body));
};

describe('the host’s routes', () => {
  it('answer their own path, and those that end in a slash everything below', async () => {
    expect(await handled('GET', '/')).toBe('page');
    expect(await handled('GET', '/mail')).toBe('mail');
    expect(await handled('GET', '/mail/html/7')).toBe('one mail');
    expect(await handled('HEAD', '/mail')).toBe('mail');
  });

  it('have nothing for other paths and methods', async () => {
    expect(await handled('GET', '/nothing')).toBeUndefined();
    expect(await handled('POST', '/')).toBeUndefined();
    expect(await handled('GET', '/script/run')).toBeUndefined();
  });
});

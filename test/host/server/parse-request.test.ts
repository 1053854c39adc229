import { describe, expect, it } from 'vitest';
import { MalformedMessage, parseRequest } from '../../../host/server/page/parse-request';

describe('messages of a page', () => {
  it('are calls', () => {
    expect(parseRequest('{"id":1,"method":"outline","params":{}}')).toEqual({ id: 1, method: 'outline', params: {} });
  });

  it.each([
    '',
    'null',
    '[]',
    '{"id":1}',
    '{"id":"1","method":"outline","params":{}}',
    '{"id":1,"method":"constructor","params":{}}',
    '{"id":1,"method":"outline","params":null}',
  ])('are refused otherwise: %j', (text) => {
    expect(() => parseRequest(text)).toThrow(MalformedMessage);
  });
});

import { createHash, createHmac, randomUUID } from 'node:crypto';
import { isTimeZone } from '../time-zone';
import { blob } from './blob';
import { bytesOf, toSignedBytes } from './bytes';
import { formatDatePattern } from './format-date';
import type { ScriptSide } from './script-side';

const digestNames: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const longestSleepMs = 300_000;
const bytesOrText = [['Array'], ['String'], ['String', 'Charset']];

/** Utilities as scripts see it. https://developers.google.com/apps-script/reference/utilities/utilities */
export function utilities(side: ScriptSide): object {
  return side.object('Utilities', {
    Charset: side.enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: side.enumeration('Utilities.DigestAlgorithm', ['MD2', ...Object.keys(digestNames)]),
    ...codecs(side),
    ...digests(side),
    formatDate: side.method(
      'Utilities.formatDate',
      [['Date', 'String', 'String']],
      (date: Date, timeZone: string, format: string) => formatDate(side, date, timeZone, format),
    ),
    getUuid: () => randomUUID(),
    newBlob: side.method(
      'Utilities.newBlob',
      ['String', 'Array'].flatMap((data) => [[data], [data, 'String'], [data, 'String', 'String']]),
      (data: unknown, contentType?: string, name?: string) =>
        blob(side, {
          bytes: bytesOf(data),
          contentType: contentType ?? (Array.isArray(data) ? null : 'text/plain'),
          name: name ?? null,
        }),
    ),
    sleep: side.method('Utilities.sleep', [['Integer']], (ms: number) => {
      if (ms < 0 || ms > longestSleepMs) throw side.failure('Invalid argument: milliseconds');
      side.call('Utilities', 'sleep', ms);
    }),
  });
}

function formatDate(side: ScriptSide, date: Date, timeZone: string, format: string): string {
  if (!isTimeZone(timeZone)) throw side.failure(`Invalid argument: timeZone. ${timeZone}`);
  if (Number.isNaN(date.getTime())) throw side.failure('Invalid argument: date');
  try {
    return formatDatePattern(date.getTime(), timeZone, format);
  } catch (error) {
    if (error instanceof RangeError) throw side.failure(error.message);
    throw error;
  }
}

function codecs(side: ScriptSide): Record<string, unknown> {
  const encode = (alphabet: 'base64' | 'base64url') => (data: unknown) => {
    const text = bytesOf(data).toString('base64');
    return alphabet === 'base64' ? text : text.replaceAll('+', '-').replaceAll('/', '_');
  };
  const decode = (text: string) => {
    if (!/^[\w+/-]*={0,2}$/.test(text)) throw side.failure('Could not decode string.');
    return toSignedBytes(side, Buffer.from(text, 'base64'));
  };
  return {
    base64Encode: side.method('Utilities.base64Encode', bytesOrText, encode('base64')),
    base64EncodeWebSafe: side.method('Utilities.base64EncodeWebSafe', bytesOrText, encode('base64url')),
    base64Decode: side.method('Utilities.base64Decode', [['String'], ['String', 'Charset']], decode),
    base64DecodeWebSafe: side.method('Utilities.base64DecodeWebSafe', [['String'], ['String', 'Charset']], decode),
  };
}

function digests(side: ScriptSide): Record<string, unknown> {
  return {
    computeDigest: side.method(
      'Utilities.computeDigest',
      bytesOrText.map((types) => ['DigestAlgorithm', ...types]),
      (algorithm: object, data: unknown) => {
        const name = digestNames[side.dataOf<string>(algorithm)];
        if (!name) throw side.failure(`Digest algorithm ${String(algorithm)} is not offered by the local host`);
        return toSignedBytes(side, createHash(name).update(bytesOf(data)).digest());
      },
    ),
    computeHmacSha256Signature: side.method(
      'Utilities.computeHmacSha256Signature',
      [
        ['String', 'String'],
        ['Array', 'Array'],
        ['String', 'String', 'Charset'],
      ],
      (value: unknown, key: unknown) =>
        toSignedBytes(side, createHmac('sha256', bytesOf(key)).update(bytesOf(value)).digest()),
    ),
  };
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHostClock } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

const source = `
  function uuid() { return [Utilities.getUuid(), Utilities.getUuid()]; }
  function base64(text) { return [Utilities.base64Encode(text), Utilities.base64EncodeWebSafe(text)]; }
  function bytes64(bytes) { return Utilities.base64Encode(bytes); }
  function decode(text) { return Utilities.base64Decode(text); }
  function digest(name, text) { return Utilities.computeDigest(Utilities.DigestAlgorithm[name], text); }
  function digestUtf8(text) {
    return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  }
  function hmac(value, key) { return Utilities.base64Encode(Utilities.computeHmacSha256Signature(value, key)); }
  function format(iso, zone, pattern) { return Utilities.formatDate(new Date(iso), zone, pattern); }
  function formatText() { return Utilities.formatDate('2026-03-02', 'GMT', 'yyyy'); }
  function sleep(ms) { var start = Date.now(); Utilities.sleep(ms); return Date.now() - start; }
  function blob() {
    var made = Utilities.newBlob('门', 'text/html', 'a.html');
    return [made.getBytes(), made.getDataAsString(), made.getContentType(), made.getName(), made.isGoogleType()];
  }
  function plainBlob() { return [Utilities.newBlob('x').getContentType(), Utilities.newBlob([1]).getContentType()]; }
  function pdf() {
    var made = Utilities.newBlob('<p>1</p>', 'text/html', '交货单.html').getAs('application/pdf');
    return [made.getName(), made.getContentType(), made.getDataAsString()];
  }
`;

describe('Utilities', () => {
  it('makes UUIDs, each another', () => {
    const [first, second] = callInProcess(source).value('uuid') as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });

  it('encodes texts in UTF-8 and signed bytes to base64, and decodes to signed bytes', () => {
    const script = callInProcess(source);
    expect(script.value('base64', ['门?>'])).toEqual(['6ZeoPz4=', '6ZeoPz4=']);
    expect(script.value('base64', ['??>>'])).toEqual(['Pz8+Pg==', 'Pz8-Pg==']);
    expect(script.value('bytes64', [[-1, 0, 127, -128]])).toBe('/wB/gA==');
    expect(script.value('decode', ['/wB/gA=='])).toEqual([-1, 0, 127, -128]);
    expect(script.error('decode', ['***']).message).toBe('Could not decode string.');
  });

  it('computes digests as signed bytes', () => {
    const script = callInProcess(source);
    const expected = [...createHash('sha256').update('门').digest()].map((byte) => (byte > 127 ? byte - 256 : byte));
    expect(script.value('digest', ['SHA_256', '门'])).toEqual(expected);
    expect(script.value('digestUtf8', ['门'])).toEqual(expected);
    expect(script.value('digest', ['MD5', ''])).toHaveLength(16);
    expect(script.error('digest', ['MD2', '']).message).toContain('MD2 is not offered');
  });

  it('computes HMAC-SHA256', () => {
    const fromRfc4231 = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(callInProcess(source).value('hmac', ['what do ya want for nothing?', 'Jefe'])).toBe(
      Buffer.from(fromRfc4231, 'hex').toString('base64'),
    );
  });

  it('formats dates in a time zone, and only dates', () => {
    const script = callInProcess(source);
    expect(script.value('format', ['2026-03-02T16:00:00Z', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm'])).toBe(
      '2026-03-03 00:00',
    );
    expect(script.error('formatText').message).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(script.error('format', ['2026-03-02', 'Moon/Base', 'yyyy']).message).toContain('timeZone');
    expect(script.error('format', ['2026-03-02', 'GMT', 'bb']).message).toBe("Illegal pattern character 'b'");
  });

  it('lets a frozen clock pass while it sleeps in one thread', () => {
    expect(callInProcess(source).value('sleep', [1500])).toBe(1500);
  });

  it('really sleeps by a running clock', () => {
    const script = callInProcess(source, { clock: createHostClock() });
    expect(script.value('sleep', [30])).toBeGreaterThanOrEqual(29);
  });

  it('makes blobs', () => {
    const script = callInProcess(source);
    expect(script.value('blob')).toEqual([[-23, -105, -88], '门', 'text/html', 'a.html', false]);
    expect(script.value('plainBlob')).toEqual(['text/plain', null]);
  });

  it('converts blobs by the converter of the host, and says when there is none', () => {
    const convertBlob = ({ base64, targetType }: { base64: string; targetType: string }) =>
      Buffer.from(`${targetType} of ${Buffer.from(base64, 'base64')}`).toString('base64');
    expect(callInProcess(source, { kernel: { convertBlob } }).value('pdf')).toEqual([
      '交货单.pdf',
      'application/pdf',
      'application/pdf of <p>1</p>',
    ]);
    expect(callInProcess(source).error('pdf').message).toContain('no converter from text/html to application/pdf');
  });
});

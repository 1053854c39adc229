import type { ScriptSide } from './script-side';

/** Apps Script's byte arrays hold signed numbers, -128 to 127, in plain arrays. */
export function toSignedBytes(side: ScriptSide, bytes: Uint8Array): number[] {
  return side.realm.adopt(Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte))) as number[];
}

/** Bytes of a byte array, signed or not, or of a text in UTF-8. */
export function bytesOf(data: unknown): Buffer {
  if (Array.isArray(data)) return Buffer.from(data.map((byte) => Number(byte) & 0xff));
  return Buffer.from(String(data), 'utf8');
}

/** Size of a text in UTF-8, in bytes: how Apps Script's limits count. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

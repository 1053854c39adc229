/** A key that never repeats, for one intent: 22 characters of `[A-Za-z0-9]`, about 130 random bits. */
export function newRequestKey(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const random = crypto.getRandomValues(new Uint8Array(22));
  return Array.from(random, (byte) => alphabet[byte % alphabet.length]).join('');
}

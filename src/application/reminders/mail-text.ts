/** Text that stands in HTML as itself. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A line of a mail's head: no line break of any kind can begin another. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** A name into which somebody typed a phone is shown without it: mails name the customer, not the phone (M3). */
export function withoutPhones(text: string): string {
  return text.replace(/\+?\d[\d\s()\-－—]{5,}\d/g, (number) => {
    const digits = number.replace(/\D/g, '').length;
    return digits >= 7 && !/^\d{4}-\d{2}-\d{2}/.test(number) ? '…' : number;
  });
}

/** Several numbers in one field: `0571-88886666 / 13800138000`. */
const BETWEEN_NUMBERS = /[/,，、;；]/;

/** The digits of a phone number as it is dialled within the country: without spaces, dashes and +86. */
export function phoneDigits(phone: string): string {
  const typed = phone.normalize('NFKC');
  const digits = typed.replace(/\D/g, '');
  if (/^\s*\+\s*86/.test(typed)) return digits.slice(2);
  return digits.replace(/^(?:0086|86(?=1\d{10}$))/, '');
}

/** Does the text look like one or several phone numbers: 7 to 15 digits each, with the usual signs between them? */
export function isPhone(text: string): boolean {
  return numbersOf(text).every((number) => {
    const digits = phoneDigits(number);
    return /^[\d\s()+.*#转x-]+$/i.test(number) && digits.length >= 7 && digits.length <= 15;
  });
}

/** Do two fields name one and the same phone? */
export function isSamePhone(a: string, b: string): boolean {
  const numbers = new Set(numbersOf(a).map(phoneDigits).filter(Boolean));
  return numbersOf(b).some((number) => numbers.has(phoneDigits(number)));
}

function numbersOf(text: string): string[] {
  return text.normalize('NFKC').replace(/[–—]/g, '-').split(BETWEEN_NUMBERS);
}

import { isLocalDate } from '../time/local-date';
import type { LocalDate } from '../time/local-time';

/** A date as tables write it: `2026-3-5`, `2026/3/5`, `2026.3.5`, `2026年3月5日`, with or without a time behind it. */
export function readImportDate(text: string): LocalDate | null {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+\d.*)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** A whole number, with or without a unit behind it (`900mm`, `2 樘`) or commas of thousands; null where it is none. */
export function readImportWhole(text: string): number | null {
  const digits = /^(-?[\d,]+)(?:\.0+)?\s*(?:毫米|mm|樘|件|个|套)?$/i.exec(text.normalize('NFKC').trim())?.[1];
  return digits ? Number(digits.replace(/,/g, '')) : null;
}

/** Yuan as whole fen: `¥1,280.50` is 128050; null where it is no amount. */
export function readImportFen(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[¥￥元,\s]/g, '');
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

/** The code of a fixed choice by its code or its word in any of these catalogues. */
export function readImportChoice<Code extends string>(
  text: string,
  words: readonly Readonly<Record<Code, string>>[],
): Code | null {
  const typed = text.trim().toLowerCase();
  for (const catalogue of words) {
    for (const [code, word] of Object.entries<string>(catalogue)) {
      if (typed === code || (word !== '' && typed === word.toLowerCase())) return code as Code;
    }
  }
  return null;
}

/**
 * A text that tells rows apart, the same for the same cells (53 bits of them): by it a row that was imported before is known
 * again, whatever else stands in the table.
 */
export function rowFingerprint(row: readonly string[], occurrence: number): string {
  const text = JSON.stringify([row.map((cell) => cell.trim()), occurrence]);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

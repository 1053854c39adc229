import type { Finding } from '../../domain/check/check-workbook';
import type { StockDifference } from '../../domain/stock/compare';
import type { Texts } from '../../domain/texts';
import { fill } from '../../domain/texts/fill';
import type { ShownFinding } from '../contract-setup';

/** The findings of a self-check in words. */
export function showFindings(findings: readonly Finding[], texts: Texts): ShownFinding[] {
  return findings.map(({ check, verdict, says, params, stock = [], repair }) => {
    const words = texts.setup.check.checks[check];
    const items = stock.map((each) => stockText(each, texts)).join(texts.stock.semicolon);
    return { check, name: words.name, verdict, message: fill(words[says], { ...params, items }), repair };
  });
}

function stockText({ name, kind, kept, right }: StockDifference, { setup }: Texts): string {
  const difference = kept > right ? `+${kept - right}` : `−${right - kept}`;
  return fill(setup.check.stock[kind], { name, kept, right, difference });
}

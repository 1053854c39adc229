import type { Finding } from '../../domain/check/check-workbook';
import type { Texts } from '../../domain/texts';
import { fill } from '../../domain/texts/fill';
import type { ShownFinding } from '../contract-setup';

/** The findings of a self-check in words. */
export function showFindings(findings: readonly Finding[], { setup }: Texts): ShownFinding[] {
  return findings.map(({ check, verdict, says, params, repair }) => {
    const words = setup.check.checks[check];
    return { check, name: words.name, verdict, message: fill(words[says], params), repair };
  });
}

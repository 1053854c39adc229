import type { OwedParts } from '../../application/money/read-receivables';
import type { OwedPart } from '../../domain/ledger/owed-parts';
import { formatYuan } from '../../domain/money/fen';
import { personName } from '../../domain/settings/names';
import { fill, type Texts } from '../../domain/texts';
import { daysBetween } from '../../domain/time/local-date';
import type { ShownParts } from './contract';
import { MOST_SHOWN } from './present';

/** What is owed by somebody's customers, or by one of them, order by order. */
export function showOwed({ by, key, asOf, settings, parts }: OwedParts, { statistics }: Texts): ShownParts {
  const { panel } = statistics;
  const names = {
    total: panel.all,
    salesperson: personName(settings.people, key),
    customer: parts[0]?.account.customerName ?? key,
  };
  const about = ({ account, overdueSince, owedFen }: OwedPart): string => {
    if (overdueSince !== null) return fill(panel.overdueDays, { days: daysBetween(overdueSince, asOf) });
    if (account.orderKey === null) return panel.credit;
    return owedFen > 0 ? panel.notYetDue : panel.advance;
  };
  return {
    name: fill(panel.owedOf, { name: names[by] }),
    note: `${fill(panel.ageingAsOf, { day: asOf })}${panel.colon}${panel.owedNote}`,
    value: formatYuan(parts.reduce((sum, { owedFen }) => sum + owedFen, 0)),
    sum: '',
    parts: parts.slice(0, MOST_SHOWN).map((part) => ({
      key: part.account.orderKey ?? '',
      shortNumber: part.account.orderKey === null ? '—' : part.account.shortNumber,
      customerName: by === 'customer' ? about(part) : `${about(part)} · ${part.account.customerName}`,
      adds: formatYuan(part.owedFen),
    })),
    count: parts.filter(({ account }) => account.orderKey !== null).length,
    agrees: true,
  };
}

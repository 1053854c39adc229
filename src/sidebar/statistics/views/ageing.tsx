import { useEffect, useRef } from 'preact/hooks';
import { AGE_BUCKETS } from '../../../domain/ledger/ageing';
import type { AgedAccounts, AgedReceivables } from '../../../domain/ledger/receivables-by';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { LinkButton } from '../../parts/button';
import type { StatisticsCommands } from '../use-statistics';
import { words } from '../words';

/** What is owed by age, in total, by salesperson and by customer, most overdue first (H2). */
export function Ageing(props: { receivables: AgedReceivables; commands: StatisticsCommands }) {
  const { receivables, commands } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { total, salespeople, customers, asOf } = receivables;
  const line = fill(words.ageingLine, {
    overdue: formatYuan(total.overdueFen),
    notYetDue: formatYuan(total.notYetDueFen),
    advance: formatYuan(total.advanceFen),
    credit: formatYuan(total.creditFen),
    owed: formatYuan(total.owedFen),
  });
  return (
    <>
      <p>
        <LinkButton onClick={commands.back}>‹ {words.back}</LinkButton>
      </p>
      <section class="card" aria-label={words.ageing}>
        <h2 tabIndex={-1} ref={head}>
          {words.ageing} <span class="quiet">{fill(words.ageingAsOf, { day: asOf })}</span>
        </h2>
        <ul>
          {AGE_BUCKETS.map(({ id }) => (
            <li key={id} class="age-line">
              <span>
                {words.overdue} {words.ages[id]}
              </span>
              <span class="amount">{formatYuan(total.byAge[id])}</span>
            </li>
          ))}
        </ul>
        <p class="quiet">{line}</p>
        <p>
          <LinkButton onClick={() => commands.askOwed('total', '')}>{words.whoOwes}</LinkButton>
        </p>
      </section>
      {customers.length === 0 ? <p class="quiet">{words.nothingOwed}</p> : null}
      <Groups title={words.bySalesperson} groups={salespeople} onAsk={(key) => commands.askOwed('salesperson', key)} />
      <Groups title={words.byCustomer} groups={customers} onAsk={(key) => commands.askOwed('customer', key)} />
    </>
  );
}

/** Each opens to its orders (J3). */
function Groups(props: { title: string; groups: readonly AgedAccounts[]; onAsk(key: string): void }) {
  const { title, groups, onAsk } = props;
  if (groups.length === 0) return null;
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.key} class="age-group">
            <p class="age-line">
              <LinkButton label={`${group.name} ${words.whoOwes}`} onClick={() => onAsk(group.key)}>
                <strong>{group.name}</strong>
              </LinkButton>
              <span class="amount">{formatYuan(group.owedFen)}</span>
            </p>
            <p class="quiet">{partsOf(group)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it is made of; what is nothing is left out. */
function partsOf({ byAge, notYetDueFen, advanceFen, creditFen }: AgedAccounts): string {
  const parts: [string, number][] = [
    ...AGE_BUCKETS.map(({ id }): [string, number] => [`${words.overdue} ${words.ages[id]}`, byAge[id]]),
    [words.notYetDue, notYetDueFen],
    [words.advance, advanceFen],
    [words.credit, creditFen],
  ];
  return parts
    .filter(([, fen]) => fen !== 0)
    .map(([name, fen]) => `${name} ${formatYuan(fen)}`)
    .join(' · ');
}

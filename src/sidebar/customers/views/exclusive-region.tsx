import { personName } from '../../../domain/settings/names';
import type { Region } from '../../../domain/settings/settings';
import { fill } from '../../../domain/texts/fill';
import type { CustomersData } from '../../../entry/contract-customers';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { customerTexts as texts } from '../texts';

/** The dealer who has the region, before an order is thought of (G2). */
export function ExclusiveRegion(props: {
  region: Region | null;
  salespeople: CustomersData['salespeople'];
  salesperson: string;
  onTake(email: string): void;
}) {
  const { region, salespeople, salesperson, onTake } = props;
  const words = texts.customers;
  if (!region) return null;
  const email = region.exclusiveSalesperson;
  const name = personName(salespeople, email);
  const take = <Button onClick={() => onTake(email)}>{fill(words.takeExclusive, { salesperson: name })}</Button>;
  return (
    <Notice tone="warning" actions={salesperson === email ? null : take}>
      {fill(words.exclusive, { region: region.name, dealer: region.exclusiveDealer, salesperson: name })}
    </Notice>
  );
}

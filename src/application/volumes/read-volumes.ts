import { Refusal } from '../../domain/problem';
import type { LocalMonth } from '../../domain/time/local-time';
import { auditNumbers, type NumberAudit } from '../../domain/volume/audit-numbers';
import type { Volume } from '../../domain/volume/volume';
import { type Desk, lookUp } from '../carry-out';

/** The volumes, the newest first (K1). */
export function makeReadVolumes(desk: Omit<Desk, 'lock'>) {
  return (): Volume[] =>
    lookUp(desk, { action: 'read-volumes', need: { records: { volumes: 'all' } } }, ({ snapshot }) =>
      [...snapshot.records.volumes].sort((a, b) => b.number - a.number),
    );
}

/** One volume, for its cover. @throws Refusal `invalid` where there is none of this number */
export function makeReadVolume(desk: Omit<Desk, 'lock'>) {
  return ({ number }: { number: number }): { volume: Volume; factoryName: string } =>
    lookUp(desk, { action: 'read-volumes', need: { records: { volumes: 'all' } } }, ({ snapshot }) => {
      const volume = snapshot.records.volumes.find((each) => each.number === number);
      if (!volume) throw new Refusal('invalid', [{ code: 'no-such-volume', field: 'number', rule: 'K1' }]);
      return { volume, factoryName: snapshot.settings.factoryName };
    });
}

/** Proves that every number of a month is accounted for (K1). */
export function makeAuditNumbers(desk: Omit<Desk, 'lock'>) {
  return ({ month }: { month: LocalMonth }): NumberAudit =>
    lookUp(desk, { action: 'read-volumes', need: { numbering: [month], orders: [month] } }, ({ snapshot }) =>
      auditNumbers(
        month,
        snapshot.numbering[month]?.lastSequence ?? 0,
        (snapshot.orders[month] ?? []).map(({ order }) => order),
      ),
    );
}

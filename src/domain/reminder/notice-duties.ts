import type { Signer } from '../notice/notice';
import type { DutyHearing, NewDuty } from './hearing';
import { ofOrder } from './make-duty';
import type { OpenNotice } from './open-notice';
import type { OpenOrder } from './open-order';
import { clerks, followersOf, managers } from './whose';

/**
 * What a notice waits for: each missing signature and the manager's leave (E2, E3), or to be bound with the process card
 * (E4). A notice holds its order up, so it is for today.
 */
export function noticeDuties(notice: OpenNotice, order: OpenOrder, hearing: DutyHearing): NewDuty[] {
  const { number, draftedOn, effectiveOn, unsignedBy, needsOverride } = notice;
  const { settings } = hearing;
  const params = { number };
  const common = { urgency: 'today' as const, due: null, params };
  if (effectiveOn !== null) {
    const target = { to: 'notice' as const, number, act: 'bind' as const, as: null };
    const people = followersOf(order, settings);
    const more = { ...common, people, since: effectiveOn, target };
    return [ofOrder(order, 'notice-unbound', 'bind-notice', number, more)];
  }
  const signatures = unsignedBy.map((as) => {
    const target = { to: 'notice' as const, number, act: 'sign' as const, as };
    const people = signersOf(as, order, hearing);
    return ofOrder(order, 'notice-unsigned', 'sign-notice', `${number}-${as}`, {
      ...{ ...common, people, since: draftedOn, target, params: { number, signer: as } },
    });
  });
  if (!needsOverride) return signatures;
  const target = { to: 'notice' as const, number, act: 'override' as const, as: null };
  const more = { ...common, people: managers(settings), since: draftedOn, target };
  return [...signatures, ofOrder(order, 'notice-unsigned', 'override-notice', `${number}-override`, more)];
}

function signersOf(as: Signer, order: OpenOrder, { settings }: DutyHearing): string[] {
  if (as === 'follower') return followersOf(order, settings);
  return as === 'manager' ? managers(settings) : clerks(settings);
}

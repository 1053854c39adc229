import { useRef, useState } from 'preact/hooks';
import type { StepsOutcome } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { failureText, ServerError } from '../../server/server-error';
import { firstTyped, inputOf } from '../../steps/step-fields';
import { type StepInHand, unreadProblem } from '../../steps/use-step';
import { commonSubject, type OfferedStep, requestForMany } from './steps-for-many';

/** A step that is about to be taken for several orders. */
export interface StepForMany extends StepInHand {
  offer: OfferedStep;
}

/** What became of the last step, by its name. */
export interface StepDone {
  name: string;
  outcome: StepsOutcome;
}

/** Takes a step for several orders, once: the key stays the same until an answer comes. */
export function useSteps(server: ServerClient, texts: PanelTexts, today: string, onTaken: () => void) {
  const [inHand, setInHand] = useState<StepForMany | null>(null);
  const [done, setDone] = useState<StepDone | null>(null);
  const key = useRef(newRequestKey());

  const send = async (current: StepForMany) => {
    const { offer, step, typed } = current;
    const read = inputOf(step, typed, commonSubject(today));
    if ('unread' in read) {
      setInHand({ ...current, problems: read.unread.map((field) => unreadProblem(field, texts)), failure: null });
      return;
    }
    setInHand({ ...current, sending: true, problems: [], failure: null });
    try {
      const request = requestForMany(key.current, step, offer.able, read.input);
      const outcome = await server.call('takeStep', request);
      setInHand(null);
      setDone({ name: offer.name, outcome });
      onTaken();
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      if (!error.mayBeDone) key.current = newRequestKey();
      const failure = error.mayBeDone ? texts.life.panel.doubt : failureText(error, texts.form.noAnswer);
      setInHand({ ...current, sending: false, problems: error.problems, failure });
    }
  };
  return {
    inHand,
    done,
    open(offer: OfferedStep) {
      key.current = newRequestKey();
      setDone(null);
      const typed = firstTyped(offer.step, commonSubject(today));
      setInHand({ offer, step: offer.step, typed, sending: false, problems: [], failure: null });
    },
    type(field: string, text: string) {
      if (!inHand || inHand.sending) return;
      key.current = newRequestKey();
      setInHand({ ...inHand, typed: { ...inHand.typed, [field]: text } });
    },
    take() {
      if (inHand && !inHand.sending) void send(inHand);
    },
    cancel: () => setInHand(null),
    forget: () => setDone(null),
  };
}

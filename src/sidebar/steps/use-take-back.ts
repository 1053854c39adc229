import { useRef, useState } from 'preact/hooks';
import { fill } from '../../domain/texts/fill';
import type { OrderSheet, ShownProblem } from '../../entry/contract';
import type { ShownTakeBack } from '../../entry/contract-life';
import type { PanelTexts } from '../panel-texts';
import type { ServerClient } from '../server/client';
import { newRequestKey } from '../server/request-key';
import { failureText, ServerError } from '../server/server-error';

/** The step that is about to be taken back, as it was seen, the reason as typed, and what became of it. */
export interface TakeBackInHand {
  last: ShownTakeBack;
  reason: string;
  sending: boolean;
  /** What the server says of the reason; everything else is the failure. */
  problem: ShownProblem | null;
  failure: string | null;
}

/** Takes the last step of the order back, once: after a call without an answer the same key is sent again. */
export function useTakeBack(props: {
  order: OrderSheet;
  server: ServerClient;
  texts: PanelTexts;
  onTaken(message: string): void;
}) {
  const { order, server, texts, onTaken } = props;
  const [inHand, setInHand] = useState<TakeBackInHand | null>(null);
  const key = useRef(newRequestKey());

  const send = async (current: TakeBackInHand) => {
    const { last, reason } = current;
    setInHand({ ...current, sending: true, problem: null, failure: null });
    try {
      const request = { requestKey: key.current, key: order.key, step: last.step, reason: reason.trim() };
      const { statusName } = await server.call('takeBackStep', request);
      setInHand(null);
      onTaken(fill(texts.life.takeBack.done, { step: last.stepName, status: statusName }));
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      if (!error.mayBeDone) key.current = newRequestKey();
      const problem = error.problems.find(({ field }) => field === 'reason') ?? null;
      const said = error.mayBeDone ? texts.life.panel.doubt : failureText(error, texts.form.noAnswer);
      setInHand({ ...current, sending: false, problem, failure: problem ? null : said });
    }
  };
  return {
    inHand,
    open(last: ShownTakeBack) {
      key.current = newRequestKey();
      setInHand({ last, reason: '', sending: false, problem: null, failure: null });
    },
    type(reason: string) {
      if (!inHand || inHand.sending) return;
      key.current = newRequestKey();
      setInHand({ ...inHand, reason });
    },
    take() {
      if (inHand && !inHand.sending) void send(inHand);
    },
    cancel: () => setInHand(null),
  };
}

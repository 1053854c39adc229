import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { NoticeOutcome, ShownNotice } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';
import { readYuan } from '../../parts/read-text';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { failureText, ServerError } from '../../server/server-error';

type Act = ShownNotice['acts'][number];

export interface NoticeActsProps {
  notice: ShownNotice;
  orderKey: string;
  server: ServerClient;
  texts: PanelTexts;
  /** Something became of the notice: what to tell, and the order is to be read again. */
  onDone(message: string): void;
}

/** An act that needs a reason, with what is typed; acts without one are sent at once. */
export interface ActInHand {
  act: Act;
  reason: string;
  charge: string;
}

/** Acts on one notice; one key for one intent, as with steps. */
export function useNotice({ notice, orderKey, server, texts, onDone }: NoticeActsProps) {
  const [inHand, setInHand] = useState<ActInHand | null>(null);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const key = useRef(newRequestKey());

  const send = async (current: ActInHand) => {
    const charge = readYuan(current.charge);
    if (charge === 'unreadable') {
      setFailure(fill(texts.life.noticeForm.unread, { field: texts.terms.fields.chargeFen }));
      return;
    }
    setSending(true);
    setFailure(null);
    try {
      const ref = { requestKey: key.current, key: orderKey, number: notice.number };
      const outcome = await call(server, ref, current, charge.value ?? 0);
      setInHand(null);
      onDone(fill(texts.life.notices.done, { number: outcome.number, status: outcome.statusName }));
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      if (!error.mayBeDone) key.current = newRequestKey();
      setFailure(error.mayBeDone ? texts.life.panel.doubt : failureText(error, texts.form.noAnswer));
    } finally {
      setSending(false);
    }
  };
  return {
    inHand,
    sending,
    failure,
    begin(act: Act) {
      key.current = newRequestKey();
      const begun = { act, reason: '', charge: '' };
      setFailure(null);
      if (act.act === 'override' || act.act === 'discard') setInHand(begun);
      else void send(begun);
    },
    type(change: Partial<ActInHand>) {
      key.current = newRequestKey();
      if (inHand) setInHand({ ...inHand, ...change });
    },
    finish: () => (inHand ? void send(inHand) : undefined),
    cancel: () => setInHand(null),
  };
}

type Ref = { requestKey: string; key: string; number: string };

function call(server: ServerClient, ref: Ref, { act, reason }: ActInHand, chargeFen: number): Promise<NoticeOutcome> {
  switch (act.act) {
    case 'sign':
      return server.call('signNotice', { ...ref, as: act.as });
    case 'override':
      return server.call('overrideNotice', { ...ref, reason, chargeFen });
    case 'discard':
      return server.call('discardNotice', { ...ref, reason });
    case 'bind':
      return server.call('bindNotice', ref);
  }
}

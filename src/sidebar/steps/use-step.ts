import { useRef, useState } from 'preact/hooks';
import type { StepId } from '../../domain/life/step';
import { fill } from '../../domain/texts/fill';
import type { OrderSheet, ShownProblem } from '../../entry/contract';
import type { PanelTexts } from '../panel-texts';
import type { ServerClient } from '../server/client';
import { newRequestKey } from '../server/request-key';
import { failureText, ServerError } from '../server/server-error';
import { besideField, firstTyped, inputOf, isAskedBefore, STEP_FIELDS, type TypedStep } from './step-fields';

/** The step whose form is open, what is typed into it, and what became of it. */
export interface StepInHand {
  step: StepId;
  typed: TypedStep;
  sending: boolean;
  /** The server's problems by field, and those that stand beside none. */
  problems: readonly ShownProblem[];
  failure: string | null;
}

export interface StepCommands {
  open(step: StepId): void;
  type(field: string, text: string): void;
  take(): void;
  cancel(): void;
}

/**
 * Takes steps of the order that the panel shows. One key for one intent: after a call without an answer the same key is sent
 * again, so that a step is taken once; what is typed anew is a new intent.
 */
export function useStep(props: {
  order: OrderSheet;
  server: ServerClient;
  texts: PanelTexts;
  /** The step was taken: what to tell, and the order is to be read again. */
  onTaken(message: string): void;
}): { inHand: StepInHand | null; commands: StepCommands } {
  const { order, server, texts, onTaken } = props;
  const [inHand, setInHand] = useState<StepInHand | null>(null);
  const key = useRef(newRequestKey());

  const send = async (current: StepInHand) => {
    const read = inputOf(current.step, current.typed, order);
    if ('unread' in read) {
      setInHand({ ...current, problems: read.unread.map((field) => unreadProblem(field, texts)), failure: null });
      return;
    }
    setInHand({ ...current, sending: true, problems: [], failure: null });
    try {
      const request = { requestKey: key.current, step: current.step, keys: [order.key], input: read.input };
      const { moved } = await server.call('takeStep', request);
      setInHand(null);
      const params = { step: texts.choices.step[current.step], status: moved[0]?.statusName ?? '' };
      onTaken(fill(texts.life.panel.taken, params));
    } catch (error) {
      const { panel } = texts.life;
      if (!(error instanceof ServerError)) throw error;
      if (!error.mayBeDone) key.current = newRequestKey();
      const failure = error.mayBeDone ? panel.doubt : failureText(error, texts.form.noAnswer);
      const problems = error.problems.map((each) => ({
        ...each,
        field: each.field && besideField(each.field, current.typed, order),
      }));
      setInHand({ ...current, sending: false, problems, failure });
    }
  };
  return {
    inHand,
    commands: {
      open(step) {
        if (inHand?.sending) return;
        key.current = newRequestKey();
        const opened = { step, typed: firstTyped(step, order), sending: false, problems: [], failure: null };
        if (STEP_FIELDS[step].length > 0 || isAskedBefore(step)) setInHand(opened);
        else void send(opened);
      },
      type(field, text) {
        if (!inHand || inHand.sending) return;
        key.current = newRequestKey();
        setInHand({ ...inHand, typed: { ...inHand.typed, [field]: text } });
      },
      take() {
        if (inHand && !inHand.sending) void send(inHand);
      },
      cancel: () => setInHand(null),
    },
  };
}

/** A field of which nothing can be made. */
export function unreadProblem(field: string, texts: PanelTexts): ShownProblem {
  const names: Readonly<Record<string, string>> = texts.terms.fields;
  const name = names[field.replace(/\.\d+$/, '')] ?? field;
  return { field, rule: '', message: fill(texts.life.noticeForm.unread, { field: name }) };
}

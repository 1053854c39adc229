import { useReducer, useRef } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { NoticeFormData } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { failureText, ServerError } from '../../server/server-error';
import { type NoticeAction, type NoticeState, newNotice, reduceNotice } from '../state/notice-state';
import { requestOf } from '../state/request-of';

export interface NoticeCommands {
  dispatch(action: NoticeAction): void;
  /** Asks the server what the notice would say and do. */
  preview(): void;
  /** Drafts what was shown. */
  draft(): void;
  /** Signs the drafted notice as clerk. */
  sign(): void;
}

/** The dialog without its looks. One key for one intent: a call without an answer is sent again with the same key. */
export function useNoticeForm(
  data: NoticeFormData,
  server: ServerClient,
  texts: PanelTexts,
): { state: NoticeState; commands: NoticeCommands } {
  const [state, dispatch] = useReducer(reduceNotice, newNotice(data));
  const key = useRef(newRequestKey());
  const order = data.order.key;

  const fail = (error: unknown) => {
    if (!(error instanceof ServerError)) throw error;
    const message = error.mayBeDone ? texts.life.panel.doubt : failureText(error, texts.form.noAnswer);
    if (!error.mayBeDone) key.current = newRequestKey();
    dispatch({ type: 'failed', message, problems: error.problems });
  };
  const preview = async () => {
    const read = requestOf(state);
    if ('unread' in read) {
      const problems = read.unread.map((field) => ({ field, rule: '', message: unreadWords(field, texts) }));
      dispatch({ type: 'failed', message: problems.map(({ message }) => message).join(' '), problems });
      return;
    }
    dispatch({ type: 'stage', stage: { kind: 'previewing' } });
    try {
      const shown = await server.call('previewNotice', { key: order, request: read.request });
      key.current = newRequestKey();
      dispatch({ type: 'stage', stage: { kind: 'shown', preview: shown } });
    } catch (error) {
      fail(error);
    }
  };
  const draft = async () => {
    const read = requestOf(state);
    if (state.stage.kind !== 'shown' || 'unread' in read) return;
    const { preview: shown } = state.stage;
    dispatch({ type: 'stage', stage: { kind: 'sending', preview: shown } });
    try {
      const request = { requestKey: key.current, key: order, request: read.request };
      const outcome = await server.call('draftNotice', request);
      key.current = newRequestKey();
      dispatch({ type: 'stage', stage: { kind: 'done', preview: shown, outcome, signed: false, failure: null } });
    } catch (error) {
      fail(error);
    }
  };
  const sign = async () => {
    if (state.stage.kind !== 'done') return;
    const { outcome } = state.stage;
    try {
      const ref = { requestKey: key.current, key: order, number: outcome.number };
      const signed = await server.call('signNotice', { ...ref, as: 'clerk' });
      dispatch({ type: 'stage', stage: { ...state.stage, outcome: signed, signed: true, failure: null } });
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      const message = failureText(error, texts.form.noAnswer);
      dispatch({ type: 'stage', stage: { ...state.stage, failure: message } });
    }
  };
  return {
    state,
    commands: { dispatch, preview: () => void preview(), draft: () => void draft(), sign: () => void sign() },
  };
}

function unreadWords(path: string, texts: PanelTexts): string {
  const names: Readonly<Record<string, string>> = { ...texts.terms.fields, ...texts.life.noticeForm };
  const name = names[path.slice(path.lastIndexOf('.') + 1)] ?? path;
  const place = /^items\.(\d+)\./.exec(path)?.[1];
  const field = place === undefined ? name : fill(texts.terms.itemField, { place: Number(place) + 1, field: name });
  return fill(texts.life.noticeForm.unread, { field });
}

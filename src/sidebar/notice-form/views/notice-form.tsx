import { NOTICE_KINDS } from '../../../domain/notice/notice';
import { fill } from '../../../domain/texts/fill';
import type { NoticeFormData } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Segments } from '../../parts/segments';
import type { ServerClient } from '../../server/client';
import { closeDialog } from '../../server/script-run';
import type { NoticeState } from '../state/notice-state';
import { AboutFields, MoneyFields } from './about-fields';
import { ChangeFields } from './change-fields';
import { Effect, signersOf } from './effect';
import { type NoticeCommands, useNoticeForm } from './use-notice-form';

/** Drafts a change or withdrawal notice for an order: fields, then old and new with the effect, then the notice (E2). */
export function NoticeForm(props: { data: NoticeFormData; server: ServerClient; texts: PanelTexts }) {
  const { data, server, texts } = props;
  const { state, commands } = useNoticeForm(data, server, texts);
  const { order } = data;
  const isDone = state.stage.kind === 'done';
  const kinds = NOTICE_KINDS.map((value) => ({ value, label: texts.choices.noticeKind[value] }));
  const shown = 'preview' in state.stage ? state.stage.preview : null;
  return (
    <>
      <p class="notice-head">
        <strong>{order.shortNumber}</strong> {order.customerName} <span class="tag tag-active">{order.statusName}</span>{' '}
        <span class="quiet">{fill(texts.form.find.promised, { date: order.promisedOn })}</span>
      </p>
      {shown ? null : (
        <>
          <Segments
            control={{ id: 'kind' }}
            label={texts.life.noticeForm.title}
            choices={kinds}
            value={state.kind}
            onValue={(kind) => commands.dispatch({ type: 'kind', kind })}
          />
          <AboutFields state={state} texts={texts} commands={commands} />
          {state.kind === 'change' ? (
            <ChangeFields state={state} texts={texts} commands={commands} />
          ) : (
            <MoneyFields state={state} texts={texts} commands={commands} />
          )}
        </>
      )}
      {shown ? <Effect preview={shown} texts={texts} /> : null}
      {isDone ? <Done state={state} texts={texts} commands={commands} /> : null}
      {isDone ? null : <Actions state={state} texts={texts} commands={commands} />}
    </>
  );
}

interface FooterProps {
  state: NoticeState;
  texts: PanelTexts;
  commands: NoticeCommands;
}

/** Always in sight: what failed, and the one thing to do next. */
function Actions({ state, texts, commands }: FooterProps) {
  const words = texts.life.noticeForm;
  const { stage } = state;
  const mayAsk = !state.outOfTime && state.problems.length === 1 && state.problems[0]?.rule === 'E1';
  return (
    <footer class="notice-actions-bar">
      {state.failure ? (
        <Notice
          tone="error"
          actions={
            mayAsk ? (
              <Button onClick={() => commands.dispatch({ type: 'ask-manager' })}>{words.askManager}</Button>
            ) : undefined
          }
        >
          {state.failure}
        </Notice>
      ) : null}
      {stage.kind === 'shown' || stage.kind === 'sending' ? (
        <>
          <Button main wide disabled={stage.kind === 'sending'} onClick={commands.draft}>
            {stage.kind === 'sending' ? words.sending : words.send}
          </Button>
          <LinkButton
            disabled={stage.kind === 'sending'}
            onClick={() => commands.dispatch({ type: 'stage', stage: { kind: 'editing' } })}
          >
            {words.back}
          </LinkButton>
        </>
      ) : (
        <Button main wide disabled={stage.kind === 'previewing'} onClick={commands.preview}>
          {stage.kind === 'previewing' ? words.previewing : words.preview}
        </Button>
      )}
    </footer>
  );
}

/** The notice is drafted: a clerk signs it here, everybody else in the order's panel. */
function Done({ state, texts, commands }: FooterProps) {
  const words = texts.life.noticeForm;
  const { stage, data } = state;
  if (stage.kind !== 'done') return null;
  const { outcome, preview, signed, failure } = stage;
  const drafted = fill(words.drafted, { number: outcome.number, signers: signersOf(preview) });
  return (
    <footer class="notice-actions-bar">
      <Notice tone="success">
        {signed ? fill(words.signed, { status: outcome.statusName }) : drafted} {words.printLater}
      </Notice>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      <p class="step-buttons">
        {data.isClerk && !signed ? (
          <Button main onClick={commands.sign}>
            {words.signNow}
          </Button>
        ) : null}
        <Button onClick={closeDialog}>{words.close}</Button>
      </p>
    </footer>
  );
}

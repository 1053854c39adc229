import { useState } from 'preact/hooks';
import type { DraftLine } from '../../../entry/contract';
import { advanceFrom } from '../../parts/stops';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { focusGrid } from '../../server/script-run';
import { failureText } from '../../server/server-error';
import { useDraftRemoval } from '../effects/use-draft-removal';
import { useOrderForm } from '../effects/use-order-form';
import { useSilence } from '../effects/use-silence';
import { CustomerSection } from './customer-section';
import { DonePanel } from './done-panel';
import { DraftsPanel } from './drafts-panel';
import { FormContext } from './form-context';
import { FormNotices } from './form-notices';
import { ItemsSection } from './items-section';
import { OpenList, targetOf } from './open-list';
import { OrderSection } from './order-section';
import { PromisePanel } from './promise-panel';
import { SaveBar } from './save-bar';
import { SaveNotices } from './save-notices';
import { TopBar } from './top-bar';

/** The order form: one page, from the customer down to the button that registers. */
export function OrderForm({ server }: { server: ServerClient }) {
  const { view, commands } = useOrderForm(server);
  const { state } = view;
  const [draftsOpen, setDraftsOpen] = useState(false);
  const [jumpFailure, setJumpFailure] = useState<string | null>(null);
  const silent = useSilence(state.saving.kind === 'sending' || (!state.data && !state.loadFailure));

  const goToRow = (key: string) => {
    server
      .call('jumpToOrder', { key })
      .then(focusGrid, (error) => setJumpFailure(failureText(error, view.words.noAnswer)));
  };
  const discardDraft = async ({ id, version }: DraftLine): Promise<string | null> => {
    try {
      await server.call('discardDraft', { requestKey: newRequestKey(), id, version });
      return null;
    } catch (error) {
      return failureText(error, view.words.noAnswer);
    } finally {
      commands.desk.renew();
    }
  };
  const removal = useDraftRemoval(discardDraft);
  const jumpToFirstOpen = () => {
    const [first] = [...(view.preview?.wrong ?? []), ...(view.preview?.open ?? [])];
    if (first) commands.jump(targetOf(first));
  };
  const onEnter = (event: KeyboardEvent) => {
    const { target } = event;
    const plain = event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (!plain || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    advanceFrom(target);
  };

  if (state.saving.kind === 'registered') {
    return (
      <FormContext.Provider value={view}>
        <main class="page">
          <DonePanel done={state.saving} another={commands.startOver} jump={goToRow} jumpFailure={jumpFailure} />
        </main>
      </FormContext.Provider>
    );
  }
  return (
    <FormContext.Provider value={view}>
      <main class="page" data-stops="" onKeyDown={onEnter}>
        <TopBar
          draftsOpen={draftsOpen}
          toggleDrafts={() => setDraftsOpen(!draftsOpen)}
          startOver={commands.startOver}
        />
        {draftsOpen ? (
          <DraftsPanel removal={removal} openDraft={commands.desk.openDraft} close={() => setDraftsOpen(false)} />
        ) : null}
        <FormNotices silent={silent} load={commands.desk.load} startOver={commands.startOver} />
        <CustomerSection />
        <OrderSection />
        <ItemsSection commands={commands.items} />
        <PromisePanel />
        <OpenList jump={commands.jump} />
        <SaveBar
          notices={<SaveNotices commands={commands.saving} silent={silent} />}
          register={() => commands.save('register')}
          saveDraft={() => commands.save('draft')}
          jumpToFirstOpen={jumpToFirstOpen}
        />
      </main>
    </FormContext.Provider>
  );
}

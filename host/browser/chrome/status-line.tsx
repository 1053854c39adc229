import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import { texts } from '../texts';

/** Says whether what people do is saved. */
export function StatusLine({ controller }: { controller: PageController }) {
  const link = useStore(controller.store, (state) => state.link);
  const refusals = useStore(controller.store, (state) => state.refusals);
  return (
    <footer className={`status-line ${link}`}>
      {/* A new key after each refusal plays the animation again. */}
      <span key={refusals} className={refusals > 0 && link !== 'open' ? 'status shaken' : 'status'} role="status">
        <span className="dot" aria-hidden="true" />
        {texts.connection[link]}
      </span>
      <span className="status-note">{texts.localOnly}</span>
    </footer>
  );
}

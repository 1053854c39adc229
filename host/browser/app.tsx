import { useEffect, useRef, useState } from 'react';
import { Questions } from './chrome/questions';
import { SharingDialog } from './chrome/sharing';
import { StatusLine } from './chrome/status-line';
import { Toasts } from './chrome/toasts';
import { TopBar } from './chrome/top-bar';
import { useStore } from './connection/store';
import { FirstScreenView } from './first-screen/first-screen-view';
import type { PageController } from './page-controller';
import { Dialogs } from './panel/dialogs';
import { Sidebar } from './panel/sidebar';
import { WarmFrame } from './panel/warm-frame';
import { texts } from './texts';

/** The page: bar, grid, sidebar, status line, and what a script puts over them. */
export function App({ controller }: { controller: PageController }) {
  const grid = useRef<HTMLDivElement>(null);
  const denied = useStore(controller.store, (state) => state.denied);
  const shown = useStore(controller.store, (state) => state.gridShown);
  useEffect(() => {
    if (grid.current) controller.start(grid.current);
  }, [controller]);
  return (
    <>
      <TopBar controller={controller} />
      <main className="workspace" aria-busy={!shown}>
        <div className="grid-place">
          <div className={denied ? 'grid denied' : 'grid'} ref={grid} />
          <FirstScreenView controller={controller} />
          <OpeningNote controller={controller} />
        </div>
        <Sidebar controller={controller} />
      </main>
      <StatusLine controller={controller} />
      <RunNote controller={controller} />
      <Dialogs controller={controller} />
      <SharingDialog controller={controller} />
      <Questions controller={controller} />
      <Toasts controller={controller} />
      <WarmFrame controller={controller} />
    </>
  );
}

function OpeningNote({ controller }: { controller: PageController }) {
  const shown = useStore(controller.store, (state) => state.gridShown || state.firstScreen !== null);
  const openError = useStore(controller.store, (state) => state.openError);
  if (shown) return null;
  return (
    <p className="opening" role={openError ? 'alert' : 'status'}>
      {openError ?? texts.loading}
    </p>
  );
}

/** A run that takes longer than this is worth a word. */
const quietRunMs = 500;

function RunNote({ controller }: { controller: PageController }) {
  const running = useStore(controller.store, (state) => state.runsUnderWay > 0 && state.questions.length === 0);
  const failure = useStore(controller.store, (state) => state.failure);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!running) return;
    const timer = setTimeout(() => setLong(true), quietRunMs);
    return () => clearTimeout(timer);
  }, [running]);

  if (failure) {
    return (
      <div className="run-note failed" role="alert">
        <span>{failure}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          onClick={() => controller.store.set({ failure: null })}
        >
          ×
        </button>
      </div>
    );
  }
  return running && long ? (
    <div className="run-note" role="status">
      <span className="spinner" aria-hidden="true" />
      {texts.running}
    </div>
  ) : null;
}

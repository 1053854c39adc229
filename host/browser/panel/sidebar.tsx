import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import { texts } from '../texts';
import { PanelFrame } from './panel-frame';

/** The script's sidebar: 300 px at the right, as in Sheets. */
export function Sidebar({ controller }: { controller: PageController }) {
  const sidebar = useStore(controller.store, (state) => state.sidebar);
  if (!sidebar) return null;
  return (
    <aside className="sidebar" aria-label={sidebar.title}>
      <header>
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          onClick={() => controller.closeSidebar()}
        >
          ×
        </button>
      </header>
      <PanelFrame key={sidebar.key} panel={sidebar} controller={controller} close={() => controller.closeSidebar()} />
    </aside>
  );
}

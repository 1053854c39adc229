import { useMemo } from 'react';
import { useStore } from '../connection/store';
import { MenuBar } from '../menu/menu-bar';
import { barMenus } from '../menu/page-menus';
import type { PageController } from '../page-controller';
import { texts } from '../texts';
import { ClockDisplay } from './clock-display';
import { UserSwitch } from './user-switch';

/** The strip above the grid. */
export function TopBar({ controller }: { controller: PageController }) {
  const title = useStore(controller.store, (state) => state.title);
  const mailCount = useStore(controller.store, (state) => state.mailCount);
  const scriptMenus = useStore(controller.store, (state) => state.menus);
  const menus = useMemo(
    () =>
      barMenus(scriptMenus, {
        grid: () => controller.gridView,
        importFile: (file) => void controller.importFile(file),
        share: () => void controller.openSharing(),
        runFunction: (name) => void controller.runMenuFunction(name),
      }),
    [scriptMenus, controller],
  );
  return (
    <header className="top-bar">
      <div className="brand" aria-hidden="true">
        {texts.product}
      </div>
      <div className="titles">
        <h1>{title || texts.untitled}</h1>
        <MenuBar menus={menus} />
      </div>
      <div className="tools">
        <ClockDisplay controller={controller} />
        <a className="tool-link" href="/mail" target="_blank" rel="noopener">
          {texts.mailbox}
          {mailCount > 0 && <span className="badge">{mailCount}</span>}
        </a>
        <UserSwitch controller={controller} />
      </div>
    </header>
  );
}

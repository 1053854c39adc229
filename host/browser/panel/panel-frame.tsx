import { useEffect, useRef } from 'react';
import { CallRefused } from '../connection/server-link';
import type { PageController } from '../page-controller';
import type { Panel } from '../page-state';
import { type FromPanel, panelChannel, type ToPanel } from './panel-messages';

/** As Apps Script's own, without `allow-same-origin`: the HTML cannot reach the page, its storage or its server. */
export const panelSandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

type Props = {
  panel: Panel;
  controller: PageController;
  close: () => void;
  resize?: (size: { width?: number; height?: number }) => void;
};

/** The HTML of a sidebar or dialog in its sandbox, and the bridge to the script's functions. */
export function PanelFrame({ panel, controller, close, resize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ close, resize });
  latest.current = { close, resize };

  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<FromPanel>) => {
      if (source !== frame.current?.contentWindow || data?.channel !== panelChannel) return;
      if (data.kind === 'close') latest.current.close();
      else if (data.kind === 'resize') latest.current.resize?.(data);
      else if (data.kind === 'focus-grid') controller.focusGrid();
      else if (data.kind === 'focus-menu') controller.focusMenu();
      else void answer(data);
    };
    const answer = async ({ id, functionName, args }: FromPanel & { kind: 'call' }) => {
      const reply = await run(controller, functionName, args);
      // The frame has no origin that could be named; it is our own child, and only it gets the message.
      frame.current?.contentWindow?.postMessage({ channel: panelChannel, id, ...reply } as ToPanel, '*');
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [controller]);

  return (
    <iframe
      ref={frame}
      className="panel-frame"
      title={panel.title}
      src={panel.url}
      sandbox={panelSandbox}
      onLoad={({ currentTarget }) => controller.panelLoaded(currentTarget)}
    />
  );
}

async function run(controller: PageController, functionName: string, args: unknown[]) {
  try {
    return { ok: true, value: await controller.run('callable', functionName, args) };
  } catch (error) {
    const refused = error instanceof CallRefused;
    return {
      ok: false,
      error: { name: refused ? error.code : 'Error', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

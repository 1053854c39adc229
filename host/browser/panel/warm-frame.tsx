import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import { texts } from '../texts';
import { panelSandbox } from './panel-frame';

/** A few words in a panel's fonts: what is slow the first time is to find the glyphs. */
const fonts =
  "'PingFang SC','Microsoft YaHei UI','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif";
const words = `<!doctype html><html lang="zh-CN"><body style="font:13px ${fonts}">接单 <b>查找 0123</b> <input value="订单"><button>好</button>`;

/**
 * An empty panel that is never seen. The browser gives sandboxed frames a process of their own and ends it with the
 * last of them; with this one it stays, so that a sidebar opens in about half the time (docs/decisions/0080).
 */
export function WarmFrame({ controller }: { controller: PageController }) {
  const gridShown = useStore(controller.store, (state) => state.gridShown);
  if (!gridShown) return null;
  return (
    <iframe
      className="warm-frame"
      title={texts.product}
      sandbox={panelSandbox}
      srcDoc={words}
      aria-hidden="true"
      tabIndex={-1}
    />
  );
}

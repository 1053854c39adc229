import { type PointerEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import type { DialogPanel } from '../page-state';
import { texts } from '../texts';
import { PanelFrame } from './panel-frame';

/** The script's dialogs. A modeless one leaves the grid usable and can be moved by its title. */
export function Dialogs({ controller }: { controller: PageController }) {
  const dialogs = useStore(controller.store, (state) => state.dialogs);
  return dialogs.map((dialog) => <DialogBox key={dialog.key} dialog={dialog} controller={controller} />);
}

function DialogBox({ dialog, controller }: { dialog: DialogPanel; controller: PageController }) {
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const [offset, setOffset] = useState({ x: 0, y: 0 });
  const titleId = useId();
  const close = () => controller.closeDialog(dialog.key);

  useLayoutEffect(() => {
    const shown = box.current;
    if (dialog.modal) shown?.showModal();
    else shown?.show();
    // Closing gives the focus back to where it was, which taking the element away would not.
    return () => shown?.close();
  }, [dialog.modal]);

  const drag = (down: PointerEvent<HTMLElement>) => {
    if (dialog.modal || (down.target as HTMLElement).closest('button')) return;
    const title = down.currentTarget;
    title.setPointerCapture(down.pointerId);
    const start = { x: down.clientX - offset.x, y: down.clientY - offset.y };
    const move = (event: globalThis.PointerEvent) =>
      setOffset({ x: event.clientX - start.x, y: event.clientY - start.y });
    title.addEventListener('pointermove', move);
    title.addEventListener('lostpointercapture', () => title.removeEventListener('pointermove', move), { once: true });
  };

  return (
    <dialog
      ref={box}
      className={dialog.modal ? 'script-dialog' : 'script-dialog modeless'}
      style={{ width: size.width, transform: `translate(${offset.x}px, ${offset.y}px)` }}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header onPointerDown={drag}>
        <h2 id={titleId}>{dialog.title}</h2>
        <button type="button" className="icon-button" aria-label={texts.close} onClick={close}>
          ×
        </button>
      </header>
      <div style={{ height: size.height }}>
        <PanelFrame
          panel={dialog}
          controller={controller}
          close={close}
          resize={(change) => setSize((current) => ({ ...current, ...change }))}
        />
      </div>
    </dialog>
  );
}

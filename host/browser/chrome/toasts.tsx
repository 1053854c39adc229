import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import { texts } from '../texts';

/** Short messages at the bottom right, where Sheets shows them. */
export function Toasts({ controller }: { controller: PageController }) {
  const toasts = useStore(controller.store, (state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ key, title, message }) => (
        <div className="toast" key={key}>
          <div className="toast-text">
            {title && <strong>{title}</strong>}
            <span>{message}</span>
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.close}
            onClick={() => controller.closeToast(key)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

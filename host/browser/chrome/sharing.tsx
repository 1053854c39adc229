import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Access, Sharing } from '../../sheets-api/sharing';
import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import { texts } from '../texts';

const words = texts.sharing;
const choices: Access[] = ['writer', 'reader', 'none'];

/** Who may open and edit the workbook, as Google's box "Share" has it. */
export function SharingDialog({ controller }: { controller: PageController }) {
  const sharing = useStore(controller.store, (state) => state.sharing);
  return sharing ? <SharingBox sharing={sharing} controller={controller} /> : null;
}

function SharingBox({ sharing, controller }: { sharing: Sharing; controller: PageController }) {
  const box = useRef<HTMLDialogElement>(null);
  const people = useStore(controller.store, (state) => state.people);
  const owner = useStore(controller.store, (state) => state.owner);
  const [draft, setDraft] = useState(sharing);
  const titleId = useId();
  const close = () => controller.closeSharing();

  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const others = people.filter(({ email }) => email !== owner);
  const give = (email: string, access: Access) => setDraft({ ...draft, people: { ...draft.people, [email]: access } });
  return (
    <dialog
      ref={box}
      className="question sharing"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void controller.share(draft);
        }}
      >
        <header>
          <h2 id={titleId}>{words.title}</h2>
        </header>
        <div className="sharing-line">
          <span>{words.everybody}</span>
          <AccessChoice
            who={words.everybody}
            value={draft.general}
            choose={(general) => setDraft({ ...draft, general })}
          />
        </div>
        <p>{words.better}</p>
        <div className="sharing-people">
          {others.map(({ email, name, role }) => (
            <div key={email} className="sharing-line">
              <span>
                {name} <small>{role}</small>
              </span>
              <AccessChoice who={name} value={draft.people[email] ?? 'none'} choose={(access) => give(email, access)} />
            </div>
          ))}
        </div>
        <footer>
          <button type="button" className="secondary" onClick={close}>
            {texts.cancel}
          </button>
          <button type="submit" className="primary">
            {texts.ok}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function AccessChoice({ who, value, choose }: { who: string; value: Access; choose: (access: Access) => void }) {
  return (
    <select aria-label={who} value={value} onChange={(event) => choose(event.currentTarget.value as Access)}>
      {choices.map((access) => (
        <option key={access} value={access}>
          {words.access[access]}
        </option>
      ))}
    </select>
  );
}

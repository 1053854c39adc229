import { useState } from 'react';
import { useStore } from '../connection/store';
import { MenuButton } from '../menu/menu-button';
import type { MenuEntry } from '../menu/menu-model';
import type { PageController } from '../page-controller';
import { texts } from '../texts';

/** Who uses the page, and a list of those who could. */
export function UserSwitch({ controller }: { controller: PageController }) {
  const [open, setOpen] = useState(false);
  const user = useStore(controller.store, (state) => state.user);
  const people = useStore(controller.store, (state) => state.people);
  const known = people.find(({ email }) => email === user);
  const name = known?.name ?? user ?? texts.blankIdentity;
  const role = known?.role ?? (user ? texts.unknownRole : texts.blankIdentityRole);

  const askForEmail = async () => {
    const { button, text } = await controller.ask({
      kind: 'prompt',
      title: texts.switchUser,
      message: texts.otherEmailAsk,
      buttons: 'OK_CANCEL',
    });
    if (button === 'OK' && text?.trim()) await controller.switchUser(text.trim());
  };

  const entries: MenuEntry[] = [
    ...people.map(({ email, name: caption, role: note }) => ({
      kind: 'item' as const,
      caption,
      ...(note === caption ? {} : { note }),
      checked: email === user,
      run: () => void controller.switchUser(email),
    })),
    { kind: 'separator' },
    {
      kind: 'item',
      caption: texts.blankIdentity,
      note: texts.blankIdentityRole,
      checked: user === null,
      run: () => void controller.switchUser(null),
    },
    { kind: 'item', caption: texts.otherEmail, run: () => void askForEmail() },
  ];

  return (
    <MenuButton
      label={`${texts.user}：${name}，${role}`}
      className="user-switch"
      entries={entries}
      open={open}
      setOpen={setOpen}
    >
      <span className="avatar" aria-hidden="true">
        {user ? [...name][0]?.toUpperCase() : '?'}
      </span>
      <span className="user-name">{name}</span>
      {role !== name && <span className="user-role">{role}</span>}
      <span className="caret" aria-hidden="true">
        ▾
      </span>
    </MenuButton>
  );
}

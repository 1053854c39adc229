import type { MenuItem, UiAnswer } from '../contract';
import type { HtmlData } from './html-service';
import type { ScriptSide } from './script-side';

const defaultDialog = { width: 400, height: 150 };
const uiOfSide = new WeakMap<ScriptSide, object>();

/** The Ui of the page that started the run; one object for a run, so that its enumerations compare by identity. */
export function ui(side: ScriptSide): object {
  const made = uiOfSide.get(side) ?? makeUi(side);
  uiOfSide.set(side, made);
  return made;
}

/** https://developers.google.com/apps-script/reference/base/ui */
function makeUi(side: ScriptSide): object {
  const buttons = side.enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const buttonSets = side.enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
  const buttonNamed = (name: string) => (buttons as Record<string, object>)[name];
  const boxForms = [['String'], ['String', 'ButtonSet'], ['String', 'String', 'ButtonSet']];

  const ask = (method: 'alert' | 'prompt', args: unknown[]): UiAnswer => {
    const texts = args.filter((value) => typeof value === 'string');
    const set = args.find((value) => typeof value === 'object') as object | undefined;
    const [title, message] = texts.length === 2 ? texts : ['', texts[0]];
    return side.call('Ui', method, title, message, set ? side.dataOf<string>(set) : 'OK') as UiAnswer;
  };

  const showDialog = (method: string) =>
    side.method(`Ui.${method}`, [['HtmlOutput', 'String']], (page: object, title: string) => {
      const { content, width, height } = side.dataOf<HtmlData>(page);
      side.call('Ui', method, title, content, width ?? defaultDialog.width, height ?? defaultDialog.height);
    });

  return side.object('Ui', {
    Button: buttons,
    ButtonSet: buttonSets,
    alert: side.method('Ui.alert', boxForms, (...args: unknown[]) => buttonNamed(ask('alert', args).button)),
    prompt: side.method('Ui.prompt', boxForms, (...args: unknown[]) => {
      const { button, text = '' } = ask('prompt', args);
      return side.object('PromptResponse', {
        getResponseText: () => text,
        getSelectedButton: () => buttonNamed(button),
      });
    }),
    createMenu: side.method('Ui.createMenu', [['String']], (caption: string) => menu(side, caption)),
    showSidebar: side.method('Ui.showSidebar', [['HtmlOutput']], (page: object) => {
      const { content, title } = side.dataOf<HtmlData>(page);
      side.call('Ui', 'showSidebar', title ?? '', content);
    }),
    showModalDialog: showDialog('showModalDialog'),
    showModelessDialog: showDialog('showModelessDialog'),
  });
}

type MenuData = { caption: string; items: MenuItem[] };

/** https://developers.google.com/apps-script/reference/base/menu */
function menu(side: ScriptSide, caption: string): object {
  const data: MenuData = { caption, items: [] };
  const add = (item: MenuItem) => {
    data.items.push(item);
    return self;
  };
  const self: object = side.object(
    'Menu',
    {
      addItem: side.method('Menu.addItem', [['String', 'String']], (itemCaption: string, functionName: string) =>
        add({ kind: 'item', caption: itemCaption, functionName }),
      ),
      addSeparator: side.method('Menu.addSeparator', [[]], () => add({ kind: 'separator' })),
      addSubMenu: side.method('Menu.addSubMenu', [['Menu']], (inner: object) =>
        add({ kind: 'submenu', ...side.dataOf<MenuData>(inner) }),
      ),
      addToUi: side.method('Menu.addToUi', [[]], () => void side.call('Ui', 'addMenu', caption, data.items)),
    },
    data,
  );
  return self;
}

import type { MenuItem } from '../../apps-script/contract';
import type { GridView } from '../grid/grid-view';
import type { ScriptMenu } from '../page-state';
import { texts } from '../texts';
import type { BarMenu } from './menu-bar';
import type { MenuEntry } from './menu-model';

const words = texts.menus;

/** The page's own menus, named and placed as in Sheets, and after them those of the script. */
export function barMenus(
  scriptMenus: readonly ScriptMenu[],
  actions: {
    grid: () => GridView | null;
    runFunction: (name: string) => void;
    importFile: (file: File) => void;
    share: () => void;
  },
): BarMenu[] {
  const withGrid = (act: (grid: GridView) => void) => () => {
    const grid = actions.grid();
    if (grid) act(grid);
  };
  const format = (caption: string, type: string | null, pattern = ''): MenuEntry => ({
    kind: 'item',
    caption,
    run: withGrid((grid) => grid.formatSelection(type === null ? null : { type, pattern })),
  });
  return [
    {
      caption: words.file,
      entries: [
        { kind: 'item', caption: texts.exportXlsx, run: () => window.location.assign('/export.xlsx') },
        { kind: 'item', caption: texts.importXlsx, run: () => chooseFile(actions.importFile) },
        { kind: 'separator' },
        { kind: 'item', caption: texts.sharing.open, run: actions.share },
        { kind: 'item', caption: texts.mailbox, run: () => window.open('/mail', '_blank', 'noopener') },
      ],
    },
    {
      caption: words.format,
      entries: [
        {
          kind: 'submenu',
          caption: words.number,
          items: [
            format(words.automatic, null),
            format(words.plainText, 'TEXT', '@'),
            { kind: 'separator' },
            format(words.decimal, 'NUMBER', '#,##0.00'),
            format(words.percent, 'PERCENT', '0.00%'),
            format(words.money, 'CURRENCY', '"¥"#,##0.00'),
            { kind: 'separator' },
            format(words.date, 'DATE', 'yyyy-mm-dd'),
            format(words.dateTime, 'DATE_TIME', 'yyyy-mm-dd hh:mm'),
          ],
        },
      ],
    },
    {
      caption: words.data,
      entries: [
        { kind: 'item', caption: words.sortAscending, run: withGrid((grid) => grid.sortByActiveColumn('ASCENDING')) },
        { kind: 'item', caption: words.sortDescending, run: withGrid((grid) => grid.sortByActiveColumn('DESCENDING')) },
        { kind: 'separator' },
        { kind: 'item', caption: words.toggleFilter, run: withGrid((grid) => grid.toggleFilter()) },
      ],
    },
    ...scriptMenus.map(({ caption, items }) => ({
      caption,
      entries: items.map((item) => entryOf(item, actions.runFunction)),
    })),
  ];
}

/** The browser's own box to choose a file; it gives no sign where the person chooses none. */
function chooseFile(take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  };
  input.click();
}

function entryOf(item: MenuItem, runFunction: (name: string) => void): MenuEntry {
  if (item.kind === 'separator') return { kind: 'separator' };
  if (item.kind === 'item') return { kind: 'item', caption: item.caption, run: () => runFunction(item.functionName) };
  return { kind: 'submenu', caption: item.caption, items: item.items.map((inner) => entryOf(inner, runFunction)) };
}

import { ICommandService, type Injector, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import coreZhCn from '@univerjs/preset-sheets-core/locales/zh-CN';
import {
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
} from '@univerjs/preset-sheets-data-validation';
import validationZhCn from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPlugin, UniverSheetsFilterUIPlugin } from '@univerjs/preset-sheets-filter';
import filterZhCn from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePlugin, UniverSheetsNoteUIPlugin } from '@univerjs/preset-sheets-note';
import noteZhCn from '@univerjs/preset-sheets-note/locales/zh-CN';
import { hiddenMenuItems } from './hidden-menu-items';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export type Grid = { univer: Univer; injector: Injector; commands: ICommandService };

/**
 * Univer as a view: the plugins of its core preset one by one, because the preset switches its own formula
 * calculation off only together with a worker. The number-format plugins are left out, the server formats.
 */
export function createUniver(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCn, validationZhCn, filterZhCn, noteZhCn) },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    ribbonType: 'simple',
    menu: hiddenMenuItems,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const injector = univer.__getInjector();
  return { univer, injector, commands: injector.get(ICommandService) };
}

import {
  type ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { sheetIdOf, sheetKey, workbookUnitId } from './ids';
import type { Grid } from './univer';

/** Marks a mutation as the server's: it is shown, but neither sent back nor put on the undo stack. */
const fromServer = { fromCollab: true } as const;

/** The grid as the view's own code uses it. */
export class LocalGrid {
  readonly injector: Injector;
  readonly commands: ICommandService;

  constructor({ injector, commands }: Grid) {
    this.injector = injector;
    this.commands = commands;
  }

  get workbook(): Workbook {
    const instances = this.injector.get(IUniverInstanceService);
    const workbook = instances.getUnit<Workbook>(workbookUnitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The grid has no workbook yet.');
    return workbook;
  }

  worksheet(sheetId: number): Worksheet | null {
    return this.workbook.getSheetBySheetId(sheetKey(sheetId)) ?? null;
  }

  get activeSheetId(): number | null {
    const sheet = this.workbook.getActiveSheet();
    return sheet ? sheetIdOf(sheet.getSheetId()) : null;
  }

  /** Shows what the server has. */
  apply(mutationId: string, params: object): void {
    this.commands.syncExecuteCommand(mutationId, params, fromServer);
  }

  /** Former steps no longer fit a sheet whose rows or columns the server has moved. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(workbookUnitId);
  }
}

export function isFromServer(options: { fromCollab?: boolean; onlyLocal?: boolean } | undefined): boolean {
  return options?.fromCollab === true || options?.onlyLocal === true;
}

import type { TriggerRecord } from '../kernel/trigger-record';
import type { TriggerRequest } from '../kernel/trigger-service';
import { clockTriggerBuilder } from './clock-trigger-builder';
import type { ScriptSide } from './script-side';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const eventTypes = ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'];

/** The enumerations of ScriptApp, which events and triggers hand out too. */
export type ScriptAppEnums = Record<'AuthMode' | 'EventType' | 'TriggerSource' | 'WeekDay', Record<string, object>>;

export function scriptAppEnums(side: ScriptSide): ScriptAppEnums {
  const made = (name: string, values: string[]) => side.enumeration(name, values) as Record<string, object>;
  return {
    AuthMode: made('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
    EventType: made('ScriptApp.EventType', eventTypes),
    TriggerSource: made('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
    WeekDay: made('ScriptApp.Weekday', weekdays),
  };
}

/** ScriptApp as scripts see it. https://developers.google.com/apps-script/reference/script/script-app */
export function scriptApp(side: ScriptSide, enums: ScriptAppEnums): object {
  const wrap = (records: unknown) => (records as TriggerRecord[]).map((record) => trigger(side, enums, record));
  const status = side.enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
  return side.object('ScriptApp', {
    ...enums,
    AuthorizationStatus: status,
    deleteTrigger: side.method('ScriptApp.deleteTrigger', [['Trigger']], (target: object) => {
      side.call('ScriptApp', 'deleteTrigger', side.dataOf<TriggerRecord>(target).uid);
    }),
    getAuthorizationInfo: side.method('ScriptApp.getAuthorizationInfo', [['AuthMode']], () => {
      const name = side.call('ScriptApp', 'getAuthorizationInfo') as string;
      return side.object('ScriptApp.AuthorizationInfo', {
        getAuthorizationStatus: () => (status as Record<string, object>)[name],
        getAuthorizationUrl: () => (name === 'REQUIRED' ? 'https://script.google.com/macros/auth' : null),
      });
    }),
    getProjectTriggers: side.method('ScriptApp.getProjectTriggers', [[]], () =>
      wrap(side.call('ScriptApp', 'getProjectTriggers')),
    ),
    getScriptId: side.method('ScriptApp.getScriptId', [[]], () => side.call('ScriptApp', 'getScriptId')),
    getUserTriggers: side.method('ScriptApp.getUserTriggers', [['Spreadsheet']], (document: object) =>
      wrap(side.call('ScriptApp', 'getUserTriggers', side.dataOf<string>(document))),
    ),
    newTrigger: side.method('ScriptApp.newTrigger', [['String']], (functionName: string) =>
      triggerBuilder(side, enums, functionName),
    ),
  });
}

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
function triggerBuilder(side: ScriptSide, enums: ScriptAppEnums, functionName: string): object {
  const create = (request: TriggerRequest) =>
    trigger(side, enums, side.call('ScriptApp', 'newTrigger', request) as TriggerRecord);
  return side.object('ScriptApp.TriggerBuilder', {
    timeBased: () =>
      clockTriggerBuilder(side, (schedule) => create({ functionName, eventType: 'CLOCK', sourceId: null, schedule })),
    forSpreadsheet: side.method(
      'ScriptApp.TriggerBuilder.forSpreadsheet',
      [['Spreadsheet'], ['String']],
      (target: object | string) => {
        const sourceId = typeof target === 'string' ? target : side.dataOf<string>(target);
        return spreadsheetTriggerBuilder(side, (eventType) =>
          create({ functionName, eventType, sourceId, schedule: null }),
        );
      },
    ),
  });
}

/** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
function spreadsheetTriggerBuilder(
  side: ScriptSide,
  create: (eventType: TriggerRecord['eventType']) => object,
): object {
  let chosen: TriggerRecord['eventType'] | undefined;
  const choose = (eventType: TriggerRecord['eventType']) => () => {
    chosen = eventType;
    return self;
  };
  const self: object = side.object('ScriptApp.SpreadsheetTriggerBuilder', {
    onOpen: choose('ON_OPEN'),
    onEdit: choose('ON_EDIT'),
    onChange: choose('ON_CHANGE'),
    onFormSubmit: choose('ON_FORM_SUBMIT'),
    create: () => {
      if (!chosen) throw side.failure('The trigger has no event type: call onOpen, onEdit, onChange or onFormSubmit.');
      return create(chosen);
    },
  });
  return self;
}

/** https://developers.google.com/apps-script/reference/script/trigger */
function trigger(side: ScriptSide, enums: ScriptAppEnums, record: TriggerRecord): object {
  return side.object(
    'ScriptApp.Trigger',
    {
      getEventType: () => enums.EventType[record.eventType],
      getHandlerFunction: () => record.functionName,
      getTriggerSource: () => enums.TriggerSource[record.source],
      getTriggerSourceId: () => record.sourceId,
      getUniqueId: () => record.uid,
    },
    record,
  );
}

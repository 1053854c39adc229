import type { Settings } from '../../domain/settings/settings';
import { type CellContent, type CellKind, UnreadableCell } from '../schema/cell-kind';
import { text, time, whole } from '../schema/value-kinds';
import { choice, listOf, yesOrNo } from '../schema/word-kinds';

/** The settings that have a tab of their own, and those that take several rows of 设置. */
type TabbedSetting = 'categories' | 'people' | 'regions' | 'calendarOverrides';
type SplitSetting = 'deductionBounds' | 'choices';

/** The settings of which each is one row of 设置. A setting that is added to the domain doesn't compile without its row. */
type Scalars = Omit<Settings, TabbedSetting | SplitSetting> &
  Settings['choices'] & {
    deductionHeightMin: number;
    deductionHeightMax: number;
    deductionWidthMin: number;
    deductionWidthMax: number;
  };

/** The id of a row of 设置. */
export type ScalarKey = keyof Scalars;

/** What each row holds, in the order in which the tab lists them. */
export const SCALAR_KINDS: { readonly [Key in ScalarKey]: CellKind<Scalars[Key]> } = {
  language: choice((choices) => choices.language),
  factoryName: text,
  cutOffTime: time,
  nextDayReleaseBy: time,
  leadDayUnit: choice((choices) => choices.leadDayUnit),
  minWorkingDaysToPromise: whole,
  duplicateWindowDays: whole,
  deductionHeightMin: whole,
  deductionHeightMax: whole,
  deductionWidthMin: whole,
  deductionWidthMax: whole,
  checkerDiffers: yesOrNo((choices) => choices.switch),
  colourChangeUntil: time,
  colourOnlyBeforeProduction: yesOrNo((choices) => choices.switch),
  punctualityBy: choice((choices) => choices.punctualityBy),
  liabilityAfterDays: whole,
  nightlyBackup: yesOrNo((choices) => choices.switch),
  dueSoonDays: whole,
  rushDueSoonDays: whole,
  slipBackDays: whole,
  papersBackDays: whole,
  escalateAfterDays: whole,
  digestTime: time,
  sendsReminders: yesOrNo((choices) => choices.switch),
  frameShapes: listOf(text),
  frameTypes: listOf(text),
  lineStyles: listOf(text),
  colours: listOf(text),
  usesStock: yesOrNo((choices) => choices.switch),
};

export function scalarsOf(settings: Settings): Scalars {
  const { heightMm, widthMm } = settings.deductionBounds;
  return {
    ...settings,
    ...settings.choices,
    deductionHeightMin: heightMm.min,
    deductionHeightMax: heightMm.max,
    deductionWidthMin: widthMm.min,
    deductionWidthMax: widthMm.max,
  };
}

/** The settings with these scalars in place of their own. */
export function withScalars(settings: Settings, scalars: Scalars): Settings {
  const { frameShapes, frameTypes, lineStyles, colours, ...others } = scalars;
  const { deductionHeightMin, deductionHeightMax, deductionWidthMin, deductionWidthMax, ...plain } = others;
  const { categories, people, regions, calendarOverrides } = settings;
  return {
    ...plain,
    deductionBounds: {
      heightMm: { min: deductionHeightMin, max: deductionHeightMax },
      widthMm: { min: deductionWidthMin, max: deductionWidthMax },
    },
    choices: { frameShapes, frameTypes, lineStyles, colours },
    ...{ categories, people, regions, calendarOverrides },
  };
}

/**
 * Reads the rows of 设置; a row that is gone or left empty means its default.
 * @param contentOf the value cell of a setting, null where it has no row.
 * @throws UnreadableSetting
 */
export function readScalars(contentOf: (key: ScalarKey) => CellContent, fallback: Settings): Settings {
  const scalars: Record<string, unknown> = { ...scalarsOf(fallback) };
  for (const key of Object.keys(SCALAR_KINDS) as ScalarKey[]) {
    const content = contentOf(key);
    if (content === null || content === '') continue;
    try {
      scalars[key] = SCALAR_KINDS[key].read(content);
    } catch (error) {
      if (error instanceof UnreadableCell) throw new UnreadableSetting(key);
      throw error;
    }
  }
  return withScalars(fallback, scalars as unknown as Scalars);
}

/** Thrown where a row of 设置 holds a value that its setting can't have. */
export class UnreadableSetting extends Error {
  readonly key: ScalarKey;

  constructor(key: ScalarKey) {
    super(`unreadable setting ${key}`);
    this.name = 'UnreadableSetting';
    this.key = key;
  }
}

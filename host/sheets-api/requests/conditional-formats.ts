import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { ConditionalFormatRule } from '../google/rules';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from '../mutation/mutation';

/** `addConditionalFormatRule`: at a place in the list of its sheet; earlier rules win. */
export function addConditionalFormatRule(mutation: Mutation, body: RequestBodies['addConditionalFormatRule']): void {
  const { rule = {}, index = 0 } = body;
  const sheet = sheetOf(mutation, rule);
  const rules = [...sheet.state.conditionalFormats];
  if (index < 0 || index > rules.length) throw invalidIndex(index, rules.length);
  rules.splice(index, 0, rule);
  put(mutation, sheet, rules);
}

/** `updateConditionalFormatRule`: another rule in its place, or the same rule at another place. */
export function updateConditionalFormatRule(
  mutation: Mutation,
  { index = 0, sheetId = 0, rule, newIndex }: RequestBodies['updateConditionalFormatRule'],
): object {
  const sheet = rule?.ranges ? sheetOf(mutation, rule) : mutation.grid(sheetId);
  const rules = [...sheet.state.conditionalFormats];
  const oldRule = rules[index];
  if (!oldRule) throw invalidIndex(index, rules.length);
  if (rule) {
    sheetOf(mutation, rule);
    rules[index] = rule;
    put(mutation, sheet, rules);
    return { oldRule, newRule: rule, ...atIndex(index) };
  }
  if (newIndex === undefined) throw invalidArgument("One of 'rule' or 'newIndex' must be specified.");
  if (newIndex < 0 || newIndex >= rules.length) throw invalidIndex(newIndex, rules.length);
  rules.splice(index, 1);
  rules.splice(newIndex, 0, oldRule);
  put(mutation, sheet, rules);
  return { ...(index > 0 && { oldIndex: index }), newRule: oldRule, ...atIndex(newIndex) };
}

/** `deleteConditionalFormatRule`: the rules behind it move up. */
export function deleteConditionalFormatRule(
  mutation: Mutation,
  { index = 0, sheetId = 0 }: RequestBodies['deleteConditionalFormatRule'],
): object {
  const sheet = mutation.grid(sheetId);
  const rules = [...sheet.state.conditionalFormats];
  const [rule] = rules.splice(index, 1);
  if (!rule) throw invalidIndex(index, sheet.state.conditionalFormats.length);
  put(mutation, sheet, rules);
  return { rule };
}

/** The one sheet that all ranges of a rule are on. @throws ApiError 400 */
function sheetOf(mutation: Mutation, rule: ConditionalFormatRule): SheetModel {
  const sheets = new Set((rule.ranges ?? []).map((range) => mutation.range(range).sheet));
  const [sheet] = sheets;
  if (!sheet) throw invalidArgument('Must specify at least one range.');
  if (sheets.size > 1) throw invalidArgument('All ranges of a conditional format rule must be on the same sheet.');
  if (!rule.booleanRule?.condition?.type && !rule.gradientRule) {
    throw invalidArgument('No conditional format rule specified: a booleanRule or a gradientRule is needed.');
  }
  return sheet;
}

function put(mutation: Mutation, sheet: SheetModel, conditionalFormats: readonly ConditionalFormatRule[]): void {
  mutation.touchStructure(sheet);
  sheet.update({ conditionalFormats });
}

function atIndex(newIndex: number): object {
  return newIndex > 0 ? { newIndex } : {};
}

function invalidIndex(index: number, length: number): Error {
  return invalidArgument(`No conditional format on sheet at index: ${index}. There are ${length}.`);
}

import type { Problem, ProblemParams } from '../problem';
import type { Texts } from './catalogue';
import { fill } from './fill';

/** The sentence of a problem, with the name of the field that it stands beside. */
export function problemText(problem: Problem, texts: Pick<Texts, 'problems' | 'terms' | 'choices'>): string {
  const field = fieldName(problem.field ?? '', texts);
  return fill(texts.problems[problem.code], { field, ...readable(problem.params ?? {}, texts) });
}

/** The name of the field at a path such as `newCustomer.phone` or `items.0.widthMm`; the path where it has none. */
export function fieldName(path: string, texts: Pick<Texts, 'terms'>): string {
  const names: Readonly<Record<string, string>> = texts.terms.fields;
  const name = names[path.slice(path.lastIndexOf('.') + 1)] ?? path;
  const place = /^items\.(\d+)\./.exec(path)?.[1];
  return place === undefined ? name : fill(texts.terms.itemField, { place: Number(place) + 1, field: name });
}

/** Parameters that are fixed choices are read in the reader's words. */
function readable(params: ProblemParams, { choices, terms }: Pick<Texts, 'choices' | 'terms'>): ProblemParams {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    consent: choices.rushConsent,
    status: choices.status,
    step: choices.step,
  };
  const roles: Readonly<Record<string, string>> = choices.role;
  const roleNames = (ids: string) =>
    ids
      .split(' ')
      .map((id) => roles[id] ?? id)
      .join(terms.comma);
  const read = ([name, value]: [string, string | number]) => [
    name,
    name === 'roles' ? roleNames(String(value)) : (words[name]?.[value] ?? value),
  ];
  return Object.fromEntries(Object.entries(params).map(read));
}

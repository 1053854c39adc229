import type { Person } from '../../../domain/settings/settings';
import type { PeopleForm, ShownProblem } from '../../../entry/contract';

/** A line of the form. `id` stays with it when others are added or removed. */
export interface PersonLine {
  id: number;
  person: Person;
}

export interface PeopleState {
  /** As the server gave it; null until it came. */
  form: PeopleForm | null;
  lines: PersonLine[];
  nextId: number;
  saving: boolean;
  saved: boolean;
  failure: string | null;
  problems: readonly ShownProblem[];
}

export const NOTHING_READ: PeopleState = {
  form: null,
  lines: [],
  nextId: 0,
  saving: false,
  saved: false,
  failure: null,
  problems: [],
};

export type PeopleAction =
  | { type: 'came'; form: PeopleForm }
  | { type: 'added' }
  | { type: 'removed'; id: number }
  | { type: 'changed'; id: number; change: Partial<Person> }
  | { type: 'save-asked' }
  | { type: 'saved'; people: Person[] }
  | { type: 'failed'; message: string; problems: readonly ShownProblem[] };

const NOBODY: Person = { email: '', name: '', roles: [], categories: [] };

export function reduce(state: PeopleState, action: PeopleAction): PeopleState {
  switch (action.type) {
    case 'came':
      return withLines({ ...state, form: action.form, failure: null }, action.form.people);
    case 'added':
      return {
        ...state,
        lines: [...state.lines, { id: state.nextId, person: NOBODY }],
        nextId: state.nextId + 1,
        saved: false,
      };
    case 'removed':
      return { ...state, lines: state.lines.filter(({ id }) => id !== action.id), saved: false, problems: [] };
    case 'changed':
      return {
        ...state,
        saved: false,
        lines: state.lines.map((line) =>
          line.id === action.id ? { ...line, person: { ...line.person, ...action.change } } : line,
        ),
      };
    case 'save-asked':
      return { ...state, saving: true, saved: false, failure: null, problems: [] };
    case 'saved': {
      const form = state.form && { ...state.form, people: action.people };
      return withLines({ ...state, form, saving: false, saved: true }, action.people);
    }
    case 'failed':
      return { ...state, saving: false, failure: action.message, problems: action.problems };
  }
}

function withLines(state: PeopleState, people: readonly Person[]): PeopleState {
  return { ...state, lines: people.map((person, id) => ({ id, person })), nextId: people.length };
}

/** The lines that say something: a blank one is nobody. */
export function peopleOf({ lines }: PeopleState): PersonLine[] {
  return lines.filter(({ person }) => person.email.trim() || person.name.trim() || person.roles.length > 0);
}

export function isChanged(state: PeopleState): boolean {
  return JSON.stringify(peopleOf(state).map(({ person }) => person)) !== JSON.stringify(state.form?.people ?? []);
}

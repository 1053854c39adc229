import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Person } from '../../../domain/settings/settings';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { failureText, ServerError } from '../../server/server-error';
import { NOTHING_READ, type PeopleState, peopleOf, reduce } from '../state/people-state';

export interface PeopleCommands {
  add(): void;
  remove(id: number): void;
  change(id: number, change: Partial<Person>): void;
  save(): void;
}

/** The form without its looks. */
export function usePeople(server: ServerClient, unanswered: string): { state: PeopleState; commands: PeopleCommands } {
  const [state, dispatch] = useReducer(reduce, NOTHING_READ);
  const intent = useRef<{ text: string; key: string } | null>(null);
  const added = useRef<number | null>(null);

  const failed = (error: unknown) => {
    const problems = error instanceof ServerError ? error.problems : [];
    dispatch({ type: 'failed', message: failureText(error, unanswered), problems });
  };
  useEffect(() => {
    server.call('openPeople', null).then((form) => dispatch({ type: 'came', form }), failed);
  }, []);
  useEffect(() => {
    if (added.current === null) return;
    document.getElementById(`name-${added.current}`)?.focus();
    added.current = null;
  }, [state.lines.length]);

  const save = async () => {
    if (!state.form || state.saving) return;
    const people = peopleOf(state).map(({ person }) => person);
    const text = JSON.stringify([state.form.people, people]);
    // The same list again is the same intent: a lost answer is no second change.
    if (intent.current?.text !== text) intent.current = { text, key: newRequestKey() };
    dispatch({ type: 'save-asked' });
    try {
      const request = { requestKey: intent.current.key, seen: state.form.people, people };
      dispatch({ type: 'saved', people: (await server.call('savePeople', request)).people });
      intent.current = null;
    } catch (error) {
      failed(error);
    }
  };
  return {
    state,
    commands: {
      add() {
        added.current = state.nextId;
        dispatch({ type: 'added' });
      },
      remove: (id) => dispatch({ type: 'removed', id }),
      change: (id, change) => dispatch({ type: 'changed', id, change }),
      save: () => void save(),
    },
  };
}

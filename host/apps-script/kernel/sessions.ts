import { randomUUID } from 'node:crypto';
import type { Selection, UiAnswer, UiEffect } from '../contract';

type Question = { kind: 'alert' | 'prompt'; answer: (answer: UiAnswer) => void };
type Session = {
  user: string | null;
  selection: Selection | undefined;
  listeners: Set<(effect: UiEffect) => void>;
  questions: Map<string, Question>;
};

/** The pages that are open on the workbook: who sits there, what is selected, what is shown and asked. */
export class Sessions {
  private readonly sessions = new Map<string, Session>();

  open(options: { user: string | null }): string {
    const id = randomUUID();
    this.sessions.set(id, { user: options.user, selection: undefined, listeners: new Set(), questions: new Map() });
    return id;
  }

  /** Runs that wait for an answer from the page are answered as if its title bar's cross had been clicked. */
  close(sessionId: string): void {
    const session = this.sessions.get(sessionId);
    this.sessions.delete(sessionId);
    for (const question of session?.questions.values() ?? []) question.answer({ button: 'CLOSE' });
  }

  has(sessionId: string | undefined): boolean {
    return sessionId !== undefined && this.sessions.has(sessionId);
  }

  userOf(sessionId: string): string | null {
    return this.require(sessionId).user;
  }

  setUser(sessionId: string, user: string | null): void {
    this.require(sessionId).user = user;
  }

  selectionOf(sessionId: string | undefined): Selection | undefined {
    return sessionId === undefined ? undefined : this.sessions.get(sessionId)?.selection;
  }

  setSelection(sessionId: string, selection: Selection): void {
    this.require(sessionId).selection = selection;
  }

  onEffect(sessionId: string, listener: (effect: UiEffect) => void): () => void {
    const { listeners } = this.require(sessionId);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Shows something in the page; a page that was closed in the meantime shows nothing. */
  show(sessionId: string, effect: UiEffect): void {
    for (const listener of this.sessions.get(sessionId)?.listeners ?? []) listener(effect);
  }

  /** Asks the person at the page; the promise settles when the page answers or is closed. */
  ask(sessionId: string, box: Extract<UiEffect, { kind: 'alert' | 'prompt' }>): Promise<UiAnswer> {
    const session = this.require(sessionId);
    return new Promise((resolve) => {
      const answer = (given: UiAnswer) => {
        session.questions.delete(box.id);
        resolve(given);
      };
      session.questions.set(box.id, { kind: box.kind, answer });
      this.show(sessionId, box);
    });
  }

  /** @returns false where no such question is open (answered twice, or its run was ended) */
  answer(sessionId: string, questionId: string, answer: UiAnswer): boolean {
    const question = this.sessions.get(sessionId)?.questions.get(questionId);
    question?.answer(answer);
    return question !== undefined;
  }

  private require(sessionId: string): Session {
    const session = this.sessions.get(sessionId);
    if (!session) throw new Error(`No open session ${sessionId}`);
    return session;
  }
}

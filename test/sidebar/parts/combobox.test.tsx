// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChoiceBox, OpenChoiceBox } from '../../../src/sidebar/parts/choice-box';

const CHOICES = [
  { value: 'a', label: '钢木门' },
  { value: 'b', label: '防盗门' },
  { value: 'c', label: '实木门' },
];
let values: (string | undefined)[];

function Choice() {
  const [value, setValue] = useState<string | undefined>(undefined);
  const onValue = (next: string | undefined) => {
    values.push(next);
    setValue(next);
  };
  return <ChoiceBox control={{ id: 'box' }} label="类别" choices={CHOICES} value={value} onValue={onValue} />;
}

function Open() {
  const [value, setValue] = useState('');
  const onValue = (next: string | undefined) => {
    values.push(next);
    setValue(next ?? '');
  };
  const words = CHOICES.map(({ label }) => label);
  return <OpenChoiceBox control={{ id: 'box' }} label="款式" choices={words} value={value} onValue={onValue} />;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const box = () => document.getElementById('box') as HTMLInputElement;
const options = () => [...document.querySelectorAll('[role=option]')];
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

async function press(key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  box().dispatchEvent(event);
  await settle();
  return event;
}
async function type(text: string) {
  box().value = text;
  box().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
async function leave() {
  box().blur();
  await settle();
}

beforeEach(() => {
  values = [];
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => render(null, document.getElementById('root') as HTMLElement));

async function show(what: 'choice' | 'open') {
  render(what === 'choice' ? <Choice /> : <Open />, document.getElementById('root') as HTMLElement);
  box().focus();
  await settle();
}

describe('a choice box', () => {
  it('opens its list when it is empty and gets the focus, and tells screen readers so', async () => {
    await show('choice');
    expect(box().getAttribute('role')).toBe('combobox');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(box().getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
    expect(options()).toHaveLength(3);
  });

  it('moves through the list with the arrows, round its ends, and takes with Enter', async () => {
    await show('choice');
    await press('ArrowUp');
    expect(active()).toContain('实木门');
    await press('ArrowDown');
    expect(active()).toContain('钢木门');
    const enter = await press('Enter');
    expect(enter.defaultPrevented).toBe(true);
    expect(values).toEqual(['a']);
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(box().value).toBe('钢木门');
  });

  it('takes a choice by the digit of its place at once', async () => {
    await show('choice');
    await type('2');
    expect(values).toEqual(['b']);
  });

  it('finds by pinyin and takes the best match with Enter, or when it is left', async () => {
    await show('choice');
    await type('smm');
    expect(options()).toHaveLength(1);
    await press('Enter');
    expect(values).toEqual(['c']);
    await type('fdm');
    await leave();
    expect(values).toEqual(['c', 'b']);
  });

  it('leaves the keys of an input method alone while it composes', async () => {
    await show('choice');
    await type('smm');
    const enter = await press('Enter', { isComposing: true });
    expect(enter.defaultPrevented).toBe(false);
    expect(values).toEqual([]);
  });

  it('closes with Escape and keeps nothing that is no choice', async () => {
    await show('choice');
    await press('Escape');
    expect(options()).toHaveLength(0);
    await type('木桌');
    await leave();
    expect(values).toEqual([]);
    expect(box().value).toBe('');
  });

  it('opens its field again when it is emptied', async () => {
    await show('choice');
    await type('2');
    await type('');
    await leave();
    expect(values).toEqual(['b', undefined]);
  });
});

describe('an open choice box', () => {
  it('keeps what the clerk writes in words', async () => {
    await show('open');
    await type('客户来样');
    await press('Enter');
    await leave();
    expect(values.at(-1)).toBe('客户来样');
  });

  it('takes shorthand for the choice that it means', async () => {
    await show('open');
    await type('gmm');
    await press('Enter');
    expect(values.at(-1)).toBe('钢木门');
    await type('3');
    await leave();
    expect(values.at(-1)).toBe('实木门');
  });
});

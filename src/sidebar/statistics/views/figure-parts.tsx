import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownParts } from '../../../entry/statistics/contract';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { StatisticsCommands, StatisticsState } from '../use-statistics';
import { words } from '../words';

/** What a figure is made of (J3): each order with what it adds, and the way to its row. */
export function FigureParts(props: { parts: ShownParts; state: StatisticsState; commands: StatisticsCommands }) {
  const { parts, state, commands } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [parts]);
  const whose = state.sheet?.slices.find(({ dimension, value }) => `${dimension}:${value}` === state.scope);
  const counted = parts.count === 0 ? words.noParts : fill(words.partsOf, { count: parts.count });
  const sum = parts.sum === '' ? '' : fill(words.sum, { sum: parts.sum });
  const shown = parts.parts.length < parts.count ? fill(words.partsShown, { shown: parts.parts.length }) : '';
  return (
    <>
      <div class="card">
        <div class="card-head">
          <h2 tabIndex={-1} ref={head}>
            {parts.name}
          </h2>
          <span class="amount">{parts.value}</span>
        </div>
        {state.receivables ? null : <p>{[state.sheet?.month, whose?.name].filter(Boolean).join(' · ')}</p>}
        <p class="quiet">{parts.note}</p>
        <p>{[counted, sum, shown].filter((each) => each !== '').join(' · ')}</p>
        <div class="actions">
          <Button id="back" onClick={commands.back}>
            {words.back}
          </Button>
          <Button id="selected" onClick={commands.askSelected} disabled={state.busy}>
            {words.askSelected}
          </Button>
        </div>
      </div>
      {parts.agrees ? null : <Notice tone="warning">{words.disagrees}</Notice>}
      {parts.parts.length > 0 ? (
        <ul class="card">
          {parts.parts.map(({ key, shortNumber, customerName, adds }) => (
            <li class="part" key={key || customerName}>
              {key === '' ? (
                <span class="quiet">{shortNumber}</span>
              ) : (
                <LinkButton label={`${words.jump} ${shortNumber}`} onClick={() => commands.jump(key)}>
                  {shortNumber}
                </LinkButton>
              )}
              <span class="part-customer" title={customerName}>
                {customerName}
              </span>
              <span class="amount">{adds}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

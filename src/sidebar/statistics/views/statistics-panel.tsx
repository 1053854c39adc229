import { useEffect } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownFigure, ShownStep, StatisticsSheet } from '../../../entry/statistics/contract';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { type StatisticsCommands, type StatisticsState, useStatistics } from '../use-statistics';
import { words } from '../words';
import { Ageing } from './ageing';
import { ClosingSection } from './closing-section';
import { FigureParts } from './figure-parts';

/** The statistics' panel (J): a month's figures, what each is made of, closing. */
export function StatisticsPanel({ server, isSelected }: { server: ServerClient; isSelected: boolean }) {
  const { state, commands } = useStatistics(server, isSelected);
  // What was done is said at the top; the buttons stand at the end of a long list.
  useEffect(() => {
    if (state.said) window.scrollTo(0, 0);
  }, [state.said]);
  return (
    <main class="page" aria-busy={state.busy}>
      {state.said ? <Notice tone={state.said.tone}>{state.said.text}</Notice> : null}
      {state.parts ? (
        <FigureParts parts={state.parts} state={state} commands={commands} />
      ) : state.receivables ? (
        <Ageing receivables={state.receivables} commands={commands} />
      ) : state.sheet ? (
        <Month sheet={state.sheet} state={state} commands={commands} />
      ) : (
        <p class="quiet">{state.busy ? words.loading : ''}</p>
      )}
    </main>
  );
}

function Month(props: { sheet: StatisticsSheet; state: StatisticsState; commands: StatisticsCommands }) {
  const { sheet, state, commands } = props;
  return (
    <>
      <div class="card pickers">
        <label>
          {words.month}
          <select id="month" value={sheet.month} onChange={(event) => commands.open(event.currentTarget.value)}>
            {sheet.months.map((month) => (
              <option key={month} value={month}>
                {month}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.scope}
          <select id="scope" value={state.scope} onChange={(event) => commands.narrow(event.currentTarget.value)}>
            {sheet.slices.map(({ dimension, value, name }) => (
              <option key={`${dimension}:${value}`} value={`${dimension}:${value}`}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span>
          <span class={sheet.isClosed ? 'tag tag-success' : 'tag'}>{stateOf(sheet)}</span>
        </span>
      </div>
      <p>
        <LinkButton id="selected" onClick={commands.askSelected} disabled={state.busy}>
          {words.askSelected}
        </LinkButton>
      </p>
      <ul class="card" aria-label={words.title}>
        {sheet.figures.map((figure) => (
          <li key={figure.id}>
            <FigureLine figure={figure} onAsk={() => commands.ask(figure.id)} />
          </li>
        ))}
      </ul>
      {sheet.steps.length > 0 ? <Steps steps={sheet.steps} commands={commands} /> : null}
      <div class="card actions">
        {sheet.hasReport ? (
          <Button id="report" onClick={commands.report} disabled={state.busy}>
            {words.report}
          </Button>
        ) : (
          <p class="quiet">{words.noReport}</p>
        )}
        {sheet.hasReport && sheet.may.mail ? (
          <Button id="mail-report" onClick={commands.mailReport} disabled={state.busy}>
            {words.mailReport}
          </Button>
        ) : null}
        <Button id="ageing" onClick={commands.age} disabled={state.busy}>
          {words.ageing}
        </Button>
        {sheet.may.recompute ? (
          <Button id="recompute" onClick={commands.recompute} disabled={state.busy}>
            {words.recompute}
          </Button>
        ) : null}
        <ClosingSection sheet={sheet} state={state} commands={commands} />
      </div>
    </>
  );
}

/** A month that is over and not closed is no longer under way. */
function stateOf({ isClosed, month, today }: StatisticsSheet): string {
  if (isClosed) return words.closed;
  return month < today.slice(0, 7) ? words.notClosed : words.open;
}

/** What passed each step of the work in the month; each figure opens to its orders. */
function Steps({ steps, commands }: { steps: readonly ShownStep[]; commands: StatisticsCommands }) {
  return (
    <section class="card" aria-label={words.bySteps}>
      <h2>{words.bySteps}</h2>
      <ul>
        <li class="step quiet" aria-hidden="true">
          <span />
          {steps[0]?.figures.map(({ id, name }) => (
            <span key={id} class="step-head">
              {name}
            </span>
          ))}
        </li>
        {steps.map(({ step, name, figures }) => (
          <li key={step} class="step">
            <span>{name}</span>
            {figures.map(({ id, name: what, note, value }) => (
              <button
                key={id}
                type="button"
                class="step-figure"
                aria-label={`${name} ${what} ${value}`}
                title={`${what}${words.colon}${note}\n${words.whatIsIt}`}
                onClick={() => commands.askStep(step, id)}
              >
                {value}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A figure that opens to what it is made of; its definition shows while the pointer rests on it. */
function FigureLine({ figure, onAsk }: { figure: ShownFigure; onAsk(): void }) {
  const { name, note, value, before, bar, meets } = figure;
  const look = meets === null ? '' : meets ? ' figure-met' : ' figure-missed';
  return (
    <button type="button" class="figure" title={`${note}\n${words.whatIsIt}`} onClick={onAsk}>
      <span class="figure-name">
        {name}{' '}
        <span class="quiet">
          {[fill(words.before, { value: before }), bar].filter((each) => each !== '').join(' · ')}
        </span>
      </span>
      <span class={`figure-value${look}`}>{value}</span>
    </button>
  );
}

import { useEffect } from 'preact/hooks';
import { IMPORT_KINDS } from '../../domain/import/import-fields';
import { fill } from '../../domain/texts/fill';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import type { ServerClient } from '../server/client';
import { setupTexts } from '../setup-texts';
import { ImportResult } from './import-result';
import { MappingLines } from './mapping-lines';
import { FormerImports, TakeBack } from './take-back';
import { useImport } from './use-import';
import { useTakeBack } from './use-take-back';

/** Brings in a table that people already have: paste, say which column is what, look, then import. */
export function ImportPage({ server }: { server: ServerClient }) {
  const words = setupTexts.setup.import;
  const work = useImport(server);
  const back = useTakeBack(server);
  const { state } = work;
  const { step, progress, failure, result } = state;
  useEffect(() => {
    document.getElementById(step === 'paste' ? 'pasted' : 'next')?.focus();
  }, [step]);
  const good = new Set(result.added.map(({ row }) => row)).size;
  if (back.state.target) return <TakeBack work={back} target={back.state.target} />;
  return (
    <main class="dialog">
      {step === 'paste' ? (
        <div class="dialog-body">
          <p class="quiet">{words.intro}</p>
          <fieldset class="segments kinds" aria-label={words.kind}>
            {IMPORT_KINDS.map((kind) => (
              <label key={kind} class="segment">
                <input type="radio" name="kind" checked={state.kind === kind} onChange={() => work.choose(kind)} />
                <span>{words.kinds[kind]}</span>
              </label>
            ))}
          </fieldset>
          {state.tabs.length > 0 ? (
            <label class="source">
              {words.source}
              <select id="source" value={state.tab} onChange={(event) => work.take(event.currentTarget.value)}>
                <option value="">{words.pasted}</option>
                {state.tabs.map((title) => (
                  <option key={title} value={title}>
                    {fill(words.fromTab, { title })}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          {state.tab === '' ? null : <p class="quiet">{fill(words.tabHint, { title: state.tab })}</p>}
          <label class="field-head" for="pasted" hidden={state.tab !== ''}>
            {words.paste}
          </label>
          <textarea
            hidden={state.tab !== ''}
            id="pasted"
            spellcheck={false}
            value={state.text}
            onInput={(event) => work.type(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && work.read()}
          />
          <FormerImports work={back} />
        </div>
      ) : (
        <div class="dialog-body">
          {step === 'map' ? (
            <MappingLines state={state} onMapping={work.map} />
          ) : (
            <ImportResult state={state} onTakeBack={back.open} />
          )}
        </div>
      )}
      {progress ? (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {fill(progress.writing ? words.importing : words.looking, { done: progress.done, rows: progress.rows })}
        </p>
      ) : null}
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      <div class="dialog-bar">
        {step === 'map' || step === 'previewed' ? (
          <Button disabled={progress !== null} onClick={work.back}>
            {words.back}
          </Button>
        ) : null}
        <span class="grow" />
        {step === 'paste' ? (
          <Button
            main
            id="next"
            disabled={progress !== null || (state.tab === '' && state.text.trim() === '')}
            onClick={work.read}
          >
            {words.read}
          </Button>
        ) : step === 'map' ? (
          <Button main id="next" disabled={progress !== null} onClick={work.preview}>
            {words.preview}
          </Button>
        ) : step === 'previewed' ? (
          <Button main id="next" disabled={progress !== null || good === 0} onClick={work.write}>
            {work.isUnderWay ? words.goOn : fill(words.import, { good })}
          </Button>
        ) : (
          <Button main id="next" onClick={work.again}>
            {words.another}
          </Button>
        )}
      </div>
    </main>
  );
}

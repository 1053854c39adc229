import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../domain/texts/fill';
import type { CrossCheckSheet, ShownComparison } from '../../entry/contract-lists';
import type { PanelTexts } from '../panel-texts';
import { Notice } from '../parts/notice';
import type { ServerClient } from '../server/client';
import { failureText } from '../server/server-error';

interface CrossCheckProps {
  keys: readonly string[];
  server: ServerClient;
  texts: PanelTexts;
}

/** Register and production order side by side, what differs marked (A5): of one order in full, of several what matters. */
export function CrossCheck({ keys, server, texts }: CrossCheckProps) {
  const words = texts.life.crossCheck;
  const [sheets, setSheets] = useState<readonly CrossCheckSheet[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = keys.join();
  useEffect(() => {
    let isCurrent = true;
    setSheets(null);
    setFailure(null);
    server.call('compareWithRegister', { keys: asked.split(',') }).then(
      (answer) => isCurrent && setSheets(answer.sheets),
      (error: unknown) => isCurrent && setFailure(failureText(error, texts.form.noAnswer)),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, server, texts]);

  if (failure) return <Notice tone="error">{failure}</Notice>;
  if (!sheets) {
    return (
      <p class="loading" role="status">
        <span class="spinner" aria-hidden="true" />
        {words.comparing}
      </p>
    );
  }
  return (
    <>
      <p class="quiet">{texts.life.panel.checkWith}</p>
      {sheets.map((sheet) => (
        <Comparison key={sheet.key} sheet={sheet} isOnly={sheets.length === 1} texts={texts} />
      ))}
    </>
  );
}

function Comparison({ sheet, isOnly, texts }: { sheet: CrossCheckSheet; isOnly: boolean; texts: PanelTexts }) {
  const words = texts.life.crossCheck;
  const { fields, shortNumber } = sheet;
  const differing = (fields ?? []).filter(({ differs }) => differs).length;
  const verdict = !fields
    ? words.noRegister
    : differing > 0
      ? fill(words.differs, { count: differing })
      : fill(words.same, { count: fields.length });
  return (
    <section class="comparison" aria-label={shortNumber}>
      <p class={differing > 0 || !fields ? 'problem problem-warning' : 'comparison-same'}>
        {isOnly ? null : <strong>{shortNumber} </strong>}
        {verdict}
      </p>
      {fields && isOnly ? <FieldTable fields={fields} texts={texts} /> : null}
      {fields && !isOnly ? (
        <>
          <FieldTable fields={fields.filter(({ differs, notice }) => differs || notice)} texts={texts} />
          <details>
            <summary>{words.showAll}</summary>
            <FieldTable fields={fields} texts={texts} />
          </details>
        </>
      ) : null}
    </section>
  );
}

function FieldTable({ fields, texts }: { fields: readonly ShownComparison[]; texts: PanelTexts }) {
  const words = texts.life.crossCheck;
  if (fields.length === 0) return null;
  const items = [...new Set(fields.map(({ item }) => item))];
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          <th scope="col">{texts.life.noticeForm.field}</th>
          <th scope="col">{words.register}</th>
          <th scope="col">{words.production}</th>
        </tr>
      </thead>
      {items.map((item) => (
        <tbody key={item}>
          <tr>
            <th scope="rowgroup" colSpan={3} class="side-by-side-item">
              {item || words.order}
            </th>
          </tr>
          {fields
            .filter((each) => each.item === item)
            .map(({ field, register, production, differs, notice }) => (
              <tr key={field} class={differs ? 'differs' : undefined}>
                <th scope="row">{field}</th>
                <td>{register}</td>
                <td>
                  {production}
                  {notice ? <span class="quiet"> {fill(words.noticed, { notice })}</span> : null}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

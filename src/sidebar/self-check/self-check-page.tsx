import { useEffect, useRef, useState } from 'preact/hooks';
import type { Repair, Verdict } from '../../domain/check/check-workbook';
import { fill } from '../../domain/texts/fill';
import type { ShownFinding } from '../../entry/contract';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import type { ServerClient } from '../server/client';
import { failureText } from '../server/server-error';
import { setupTexts } from '../setup-texts';

const TONE: Readonly<Record<Verdict, string>> = {
  good: 'tag tag-success',
  attention: 'tag tag-warning',
  bad: 'tag tag-error',
  unknown: 'tag',
};

/** Looks at the workbook, says what is right and what is to be done, and repairs what is safe to repair. */
export function SelfCheckPage({ server }: { server: ServerClient }) {
  const words = setupTexts.setup.check;
  const { findings, busy, failure, repaired, look, repair } = useSelfCheck(server);
  return (
    <main class="dialog">
      {findings ? <p role="status">{summary(findings)}</p> : null}
      <div class="dialog-body">
        {findings ? (
          <ul class="findings">
            {findings.map((finding) => (
              <li key={finding.check} class="finding">
                <span class={TONE[finding.verdict]}>{words.verdicts[finding.verdict]}</span>
                <strong>{finding.name}</strong>
                <span class="finding-message">{finding.message}</span>
                {finding.repair ? <RepairButton repair={finding.repair} disabled={busy} onRepair={repair} /> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {busy ? (
          <p class="loading" role="status">
            <span class="spinner" aria-hidden="true" />
            {words.looking}
          </p>
        ) : null}
        {failure ? <Notice tone="error">{failure}</Notice> : null}
      </div>
      <div class="dialog-bar">
        <span class="grow" role="status">
          {repaired && !busy ? words.repaired : ''}
        </span>
        <Button main={!busy} disabled={busy} onClick={look}>
          {words.again}
        </Button>
      </div>
    </main>
  );
}

function RepairButton(props: { repair: Repair; disabled: boolean; onRepair(repair: Repair): void }) {
  const { repair, disabled, onRepair } = props;
  return (
    <Button disabled={disabled} onClick={() => onRepair(repair)}>
      {setupTexts.setup.check.repairs[repair]}
    </Button>
  );
}

function summary(findings: readonly ShownFinding[]): string {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const [bad, attention] = [count('bad'), count('attention')];
  const words = setupTexts.setup.check;
  return bad + attention === 0 ? words.allGood : fill(words.someBad, { bad, attention });
}

function useSelfCheck(server: ServerClient) {
  const [findings, setFindings] = useState<ShownFinding[] | null>(null);
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const [repaired, setRepaired] = useState(false);
  const looks = useRef(0);

  const doing = async (work: () => Promise<void>) => {
    looks.current += 1;
    const look = looks.current;
    setBusy(true);
    setFailure(null);
    try {
      await work();
      const found = await server.call('checkWorkbook', null);
      if (look === looks.current) setFindings(found.findings);
    } catch (error) {
      if (look === looks.current) setFailure(failureText(error, setupTexts.setup.noAnswer));
    } finally {
      if (look === looks.current) setBusy(false);
    }
  };
  const look = () => {
    setRepaired(false);
    void doing(async () => undefined);
  };
  const repair = (which: Repair) =>
    void doing(async () => {
      setRepaired(false);
      await server.call('repairWorkbook', { repair: which });
      setRepaired(true);
    });
  useEffect(look, []);
  return { findings, busy, failure, repaired, look, repair };
}

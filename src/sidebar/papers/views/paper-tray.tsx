import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../../domain/texts';
import { fill } from '../../../domain/texts/fill';
import type { PapersRequest } from '../../../entry/contract-papers';
import { Button } from '../../parts/button';
import { KeyHint } from '../../parts/key-hint';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { closeDialog } from '../../server/script-run';
import { failureText } from '../../server/server-error';
import { savePdf } from './save-pdf';

const PRINT_ID = 'print';

/** What can be done with the papers below it: print them, or save them as a PDF. */
export function PaperTray(props: {
  server: ServerClient;
  request: PapersRequest | null;
  sheets: number;
  words: Texts['papers']['dialog'];
}) {
  const { server, request, sheets, words } = props;
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    document.getElementById(PRINT_ID)?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      // The browser would print the page around the dialog.
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') {
        event.preventDefault();
        window.print();
      } else if (event.key === 'Escape') closeDialog();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const makePdf = async () => {
    if (!request || isMaking) return;
    setMaking(true);
    setFailure(null);
    try {
      savePdf(await server.call('papersPdf', request));
    } catch (error) {
      setFailure(failureText(error, words.noAnswer));
    }
    setMaking(false);
  };

  return (
    <div class="tray">
      <Button main id={PRINT_ID} onClick={() => window.print()}>
        {words.print} <KeyHint keys="Ctrl+P" />
      </Button>
      <Button onClick={() => void makePdf()} disabled={isMaking}>
        {isMaking ? words.pdfMaking : words.pdf}
      </Button>
      <span class="quiet">{fill(words.sheets, { sheets })}</span>
      <Button onClick={closeDialog}>{words.close}</Button>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
    </div>
  );
}

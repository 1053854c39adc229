import { useEffect, useState } from 'preact/hooks';
import type { NoticeFormData } from '../../../entry/contract-life';
import { panelTexts as texts } from '../../panel-texts';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { ChooseOrder } from './choose-order';
import { NoticeForm } from './notice-form';

/** The dialog: the order that it was opened for, or one to be chosen; then its notice. */
export function NoticeDialog({ server, orderKey }: { server: ServerClient; orderKey: string }) {
  const [key, setKey] = useState(orderKey);
  const [data, setData] = useState<NoticeFormData | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async (chosen: string) => {
    setFailure(null);
    try {
      setData(await server.call('openNoticeForm', { key: chosen }));
    } catch (error) {
      setFailure(failureText(error, texts.form.noAnswer));
    }
  };
  useEffect(() => {
    if (key) void open(key);
  }, [key]);

  return (
    <main class="page">
      {failure ? (
        <Notice tone="error" actions={<Button onClick={() => void open(key)}>{texts.form.tryAgain}</Button>}>
          {failure}
        </Notice>
      ) : null}
      {data ? <NoticeForm data={data} server={server} texts={texts} /> : null}
      {!data && !failure && key ? (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {texts.life.noticeForm.loading}
        </p>
      ) : null}
      {key ? null : <ChooseOrder server={server} texts={texts} onChosen={setKey} />}
    </main>
  );
}

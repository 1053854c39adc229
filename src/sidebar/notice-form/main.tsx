import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { NoticeDialog } from './views/notice-dialog';

const root = document.getElementById('root');
if (root) render(<NoticeDialog server={makeServerClient(scriptRun)} orderKey={root.dataset.order ?? ''} />, root);

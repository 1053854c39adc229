import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { ReceiptPage } from './views/receipt-page';

const root = document.getElementById('root');
if (root) render(<ReceiptPage server={makeServerClient(scriptRun)} />, root);

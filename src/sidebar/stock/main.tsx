import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { StockPage } from './views/stock-page';

const root = document.getElementById('root');
if (root) render(<StockPage server={makeServerClient(scriptRun)} />, root);

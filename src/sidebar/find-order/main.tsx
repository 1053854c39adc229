import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { FindOrder } from './views/find-order';

const root = document.getElementById('root');
if (root) render(<FindOrder server={makeServerClient(scriptRun)} orderKey={root.dataset.order ?? ''} />, root);

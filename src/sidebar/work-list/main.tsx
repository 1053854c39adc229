import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { WorkList } from './views/work-list';

const root = document.getElementById('root');
if (root) render(<WorkList server={makeServerClient(scriptRun)} />, root);

import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import { ImportPage } from './import-page';
import './page.css';

const root = document.getElementById('root');
if (root) render(<ImportPage server={makeServerClient(scriptRun)} />, root);

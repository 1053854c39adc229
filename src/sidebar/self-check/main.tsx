import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { SelfCheckPage } from './self-check-page';

const root = document.getElementById('root');
if (root) render(<SelfCheckPage server={makeServerClient(scriptRun)} />, root);

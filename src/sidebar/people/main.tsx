import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { PeoplePage } from './views/people-page';

const root = document.getElementById('root');
if (root) render(<PeoplePage server={makeServerClient(scriptRun)} />, root);

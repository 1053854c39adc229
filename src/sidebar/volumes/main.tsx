import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { VolumesPage } from './volumes-page';

const root = document.getElementById('root');
if (root) render(<VolumesPage server={makeServerClient(scriptRun)} />, root);

import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { StatisticsPanel } from './views/statistics-panel';

const root = document.getElementById('root');
if (root)
  render(<StatisticsPanel server={makeServerClient(scriptRun)} isSelected={root.dataset.list === 'selected'} />, root);

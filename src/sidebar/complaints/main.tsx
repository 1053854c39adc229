import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { ComplaintsPage } from './views/complaints-page';

const root = document.getElementById('root');
if (root) {
  const { order = '' } = root.dataset;
  render(<ComplaintsPage server={makeServerClient(scriptRun)} orderKey={order} />, root);
}

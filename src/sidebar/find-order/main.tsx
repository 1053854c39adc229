import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { FindOrder } from './views/find-order';

const root = document.getElementById('root');
if (root) {
  const { order = '', step = '' } = root.dataset;
  render(<FindOrder server={makeServerClient(scriptRun)} orderKey={order} step={step} />, root);
}

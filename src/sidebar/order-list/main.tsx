import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { isListName } from './state/list-name';
import { OrderListPage } from './views/order-list-page';

const root = document.getElementById('root');
if (root) {
  const named = root.dataset.list ?? '';
  const list = isListName(named) ? named : 'selected';
  render(<OrderListPage server={makeServerClient(scriptRun)} first={list} />, root);
}

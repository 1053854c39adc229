import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { CustomersPage } from './views/customers-page';

const root = document.getElementById('root');
if (root) render(<CustomersPage server={makeServerClient(scriptRun)} />, root);

import { render } from 'preact';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { OrderForm } from './views/order-form';

const root = document.getElementById('root');
if (root) render(<OrderForm server={makeServerClient(scriptRun)} />, root);

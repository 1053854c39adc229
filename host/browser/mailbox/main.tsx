import { createRoot } from 'react-dom/client';
import { Mailbox } from './mailbox';
import './mailbox.css';

const root = document.getElementById('page');
if (root) createRoot(root).render(<Mailbox />);

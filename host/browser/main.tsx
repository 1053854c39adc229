import { createRoot } from 'react-dom/client';
import { App } from './app';
import { PageController } from './page-controller';
import './chrome/page.css';

const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
const controller = new PageController(`${scheme}//${window.location.host}/socket`);
const root = document.getElementById('page');
if (root) createRoot(root).render(<App controller={controller} />);

import { render } from 'preact';
import type { PapersRequest } from '../../entry/contract-papers';
import { makeServerClient } from '../server/client';
import { scriptRun } from '../server/script-run';
import './page.css';
import { dialogWords } from './texts';
import { PaperTray } from './views/paper-tray';

const root = document.getElementById('root');
// The server put it there with the papers; asking for a PDF sends it back.
const request = JSON.parse(document.body.dataset.request || 'null') as PapersRequest | null;
const sheets = document.querySelectorAll('.sheet').length;
if (root)
  render(
    <PaperTray server={makeServerClient(scriptRun)} request={request} sheets={sheets} words={dialogWords} />,
    root,
  );

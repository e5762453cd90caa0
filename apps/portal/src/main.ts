import './styles.js';
import { askEarly } from './api/early.js';
import { firstRead } from './api/first-read.js';
import { loadEarly, loadOf } from './pages.js';
import { signedInAs } from './session/signed-in-as.js';

// This file is small and runs first: what the page will ask for is on its way while the rest is still being read.
const { pathname, search } = window.location;
const role = signedInAs();
askEarly('/api/demo');
if (role !== null) askEarly('/api/me');
const read = firstRead(pathname, search, role);
if (read) askEarly(read);
const load = loadOf(pathname, role);
const page = load && loadEarly(load);
// A failure is told once the page is to be shown: it is then asked for again.
page?.catch(() => undefined);
void import('./app.js').then(({ showApp }) => showApp(page, read));

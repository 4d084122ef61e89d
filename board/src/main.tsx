import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/matrix.css';
import './styles/lamps.css';
import './styles/record.css';
import './styles/line.css';
import './styles/ladder.css';
import './styles/lists.css';
import './styles/print.css';
import { render } from 'preact';
import { App } from './app.js';
import { applyTheme } from './shell/theme.js';

applyTheme();
const place = document.getElementById('parley');
if (place !== null) render(<App />, place);

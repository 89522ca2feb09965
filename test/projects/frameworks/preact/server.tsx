/** @jsxImportSource preact */
import {renderToString} from 'preact-render-to-string';
import {App} from './App.jsx';

export const render = (page: string) => page.replace('<!-- app -->', () => renderToString(<App />));

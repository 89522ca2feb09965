import {renderToString} from 'react-dom/server';
import {App} from './App.jsx';

export const render = (page: string) => page.replace('<!-- app -->', () => renderToString(<App />));

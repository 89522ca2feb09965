import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.jsx';

const root = document.querySelector('#app');
if (root?.hasChildNodes()) hydrateRoot(root, <App />);
else if (root) createRoot(root).render(<App />);

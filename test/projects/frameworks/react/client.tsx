import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.jsx';
import {Hydrated} from './Hydrated.jsx';

const root = document.querySelector('#app');
if (root?.hasChildNodes()) hydrateRoot(root, <Hydrated />);
else if (root) createRoot(root).render(<App />);

/** @jsxImportSource preact */
import {hydrate, render} from 'preact';
import {App} from './App.jsx';
import {Hydrated} from './Hydrated.jsx';

const root = document.querySelector('#app');
if (root?.hasChildNodes()) hydrate(<Hydrated />, root);
else if (root) render(<App />, root);

/** @jsxImportSource preact */
import {hydrate, render} from 'preact';
import {App} from './App.jsx';

const root = document.querySelector('#app');
if (root?.hasChildNodes()) hydrate(<App />, root);
else if (root) render(<App />, root);

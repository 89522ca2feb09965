import {render as renderApp} from 'svelte/server';
import App from './App.svelte';

export const render = (page: string) => page.replace('<!-- app -->', () => renderApp(App).body);

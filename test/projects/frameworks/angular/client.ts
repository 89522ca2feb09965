import '@angular/compiler';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {App} from './app.js';

const isRendered = document.querySelector('#app')?.hasChildNodes();
await bootstrapApplication(App, {providers: isRendered ? [provideClientHydration()] : []});

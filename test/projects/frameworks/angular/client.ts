// Compiles the template in the page. Angular's own tool would do it before, to the same, with a build of its own.
import '@angular/compiler';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {App} from './app.js';

const isRendered = document.querySelector('#app')?.hasChildNodes();
await bootstrapApplication(App, {providers: isRendered ? [provideClientHydration()] : []});

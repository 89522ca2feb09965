import '@angular/compiler';
import {
  type BootstrapContext,
  bootstrapApplication,
  provideClientHydration,
} from '@angular/platform-browser';
import {provideServerRendering, renderApplication} from '@angular/platform-server';
import {App} from './app.js';

const bootstrap = (context: BootstrapContext) =>
  bootstrapApplication(
    App,
    {providers: [provideServerRendering(), provideClientHydration()]},
    context,
  );

export const render = (page: string) => renderApplication(bootstrap, {document: page});

import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';

/** React, Preact and Angular need no plugin: Vite reads JSX and decorators by itself. */
export default {
  plugins: [
    // Vue takes tags that it does not know for components of its own.
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('wr-')}}}),
    svelte(),
  ],
};

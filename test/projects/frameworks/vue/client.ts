import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const isRendered = document.querySelector('#app')?.hasChildNodes();
(isRendered ? createSSRApp(App) : createApp(App)).mount('#app');

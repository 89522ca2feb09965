import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';

export async function render(page: string) {
  const html = await renderToString(createSSRApp(App));
  return page.replace('<!-- app -->', () => html);
}

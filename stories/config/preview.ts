import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {setStorybookHelpersConfig} from '@wc-toolkit/storybook-helpers';
import {html} from 'lit';
// Made by `npm run build`.
import manifest from '../../custom-elements.json' with {type: 'json'};

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({
  hideArgRef: true,
  categoryOrder: ['attributes', 'slots', 'events', 'cssParts', 'cssProps', 'cssStates'],
});

/** A few languages of each script; the widgets speak all that README names. */
const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  uk: 'Українська',
  ar: 'العربية',
  fa: 'فارسی',
  ti: 'ትግርኛ',
  my: 'မြန်မာ',
  'zh-Hant': '繁體中文',
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
  },
  globalTypes: {
    lang: {
      description: 'Language of the page around the widget',
      toolbar: {
        icon: 'globe',
        items: Object.entries(LANGUAGES).map(([value, title]) => ({value, title, right: value})),
        dynamicTitle: true,
      },
    },
    dir: {
      description: 'Direction of the page around the widget',
      toolbar: {
        icon: 'transfer',
        items: [
          {value: 'auto', title: 'By language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme of the widgets',
      toolbar: {icon: 'mirror', items: ['light', 'dark', 'auto'], dynamicTitle: true},
    },
  },
  initialGlobals: {lang: 'en', dir: 'auto', theme: 'light'},
  decorators: [
    (story, {globals}) => {
      const lang = String(globals['lang']);
      const isRtl = new Set(['ar', 'fa']).has(lang);
      const dir = globals['dir'] === 'auto' ? (isRtl ? 'rtl' : 'ltr') : String(globals['dir']);
      document.documentElement.lang = lang;
      document.documentElement.dir = dir;
      return html`<wr-campaign theme=${String(globals['theme'])}>${story()}</wr-campaign>`;
    },
  ],
};

export default preview;

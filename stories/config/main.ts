import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The feeds and pictures of the demo.
  staticDirs: [{from: '../../demo', to: '/demo'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;

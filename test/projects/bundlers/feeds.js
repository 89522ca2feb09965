import {parseStories} from 'withrefugees-widgets/feeds.js';

parseStories('[]', {base: location.href}).then((stories) => {
  document.title = `${stories.length} stories`;
});

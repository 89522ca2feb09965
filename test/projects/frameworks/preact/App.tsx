/** @jsxImportSource preact */
import 'withrefugees-widgets/campaign-banner.js';
import 'withrefugees-widgets/more-stories.js';
import 'withrefugees-widgets/petition-button.js';
import 'withrefugees-widgets/share.js';
import type {PetitionButton, Share} from 'withrefugees-widgets';
import type {} from 'withrefugees-widgets/preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {laterStories, stories} from '../stories.js';

export function App() {
  const [isLater, setLater] = useState(false);
  const [isShown, setShown] = useState(true);
  const [told, setTold] = useState<string[]>([]);
  const petition = useRef<PetitionButton>(null);
  const share = useRef<Share>(null);

  const tell = (event: CustomEvent) => {
    event.preventDefault();
    const line = `${event.type} ${JSON.stringify(event.detail)} ${isLater ? 'later' : 'early'}`;
    setTold((lines) => [...lines, line]);
  };

  useEffect(() => {
    const element = share.current;
    element?.addEventListener('wr-share', tell);
    return () => element?.removeEventListener('wr-share', tell);
  });

  return (
    <>
      <label>
        <input
          id="later"
          type="checkbox"
          checked={isLater}
          onChange={({currentTarget}) => setLater(currentTarget.checked)}
        />
        Later
      </label>
      <label>
        <input
          id="shown"
          type="checkbox"
          checked={isShown}
          onChange={({currentTarget}) => setShown(currentTarget.checked)}
        />
        Shown
      </label>
      <button id="open" onClick={() => petition.current?.open()}>
        Sign
      </button>

      <wr-share ref={share} />

      {isShown ? (
        <wr-campaign-banner
          heading={isLater ? 'Thank you' : 'Stand with refugees'}
          headingLevel={isLater ? 4 : 3}
          dismissible={isLater}
          secondary-href=""
          onwr-action={tell}
        >
          <p slot="message">{isLater ? 'Tell your friends' : 'Sign with us'}</p>
          <a href="#petition">Sign</a>
        </wr-campaign-banner>
      ) : (
        <p>Nothing</p>
      )}

      <wr-petition-button
        ref={petition}
        count={isLater ? 1912885 : 1912884}
        endpoint="/sign"
        privacy-href="/privacy"
        onwr-sign-start={tell}
      >
        <a href="#petition">Sign</a>
      </wr-petition-button>

      <wr-more-stories id="links" heading="From our friends" heading-level="4" max="5" no-dates>
        <a href="#first">
          {isLater ? 'The first, again' : 'The first'} <time dateTime="2017-12-18">in 2017</time>
        </a>
        {isShown && <a href="#second">The second</a>}
      </wr-more-stories>

      <wr-more-stories
        id="stories"
        loading="eager"
        stories={isLater ? laterStories : stories}
        onwr-load={tell}
      />

      <ul id="told">
        {told.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}

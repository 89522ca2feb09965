// React 19: what is right compiles, and what is wrong does not.
import type {PetitionButton} from 'withrefugees-widgets';
import type {} from 'withrefugees-widgets/react';
import {createRef} from 'react';

const ref = createRef<PetitionButton>();

export const right = (
  <>
    <wr-petition-button
      ref={ref}
      className="petition"
      style={{'--wr-color-brand': '#005eb8', marginBlock: '1em'}}
      href="https://partner.example/"
      count={1912884}
      goal="2000000"
      heading-level="3"
      show-asks
      target="_blank"
      provider="proca"
      onClick={({currentTarget}) => currentTarget.open()}
      onwr-sign={({detail}) => detail.status satisfies 'accepted' | 'queued'}
      onwr-count={({detail}) => detail.asOf?.getTime()}
    >
      <a href="https://partner.example/">Sign</a>
    </wr-petition-button>
    <wr-upcoming-webinars headingLevel={3} webinars={null} noCalendar={false} days={30} />
  </>
);

// @ts-expect-error An unknown value.
export const variant = <wr-campaign-banner variant="poster" />;
// @ts-expect-error No number.
export const number = <wr-more-stories max="three" />;
// @ts-expect-error Neither yes nor no.
export const flag = <wr-campaign-banner dismissible="yes" />;
// @ts-expect-error An unknown attribute.
export const unknown = <wr-video autoplay />;
// @ts-expect-error Data of another kind.
export const data = <wr-upcoming-webinars webinars={[{name: 'An evening'}]} />;
// @ts-expect-error Another event's detail.
export const detail = <wr-share onwr-share={({detail}) => detail.status} />;
// @ts-expect-error No element of the kit.
export const tag = <wr-petition />;
// @ts-expect-error No custom property of the kit.
export const token = <wr-share style={{'--wr-colour': 'red'}} />;

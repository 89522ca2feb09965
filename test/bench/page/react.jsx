// The five widgets in React: the same words, markup and readers as in vanilla.js.
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import * as read from './readers.js';

const PETITION = 'https://www.unhcr.org/withrefugees/petition/';
const COALITION = 'https://www.unhcr.org/withrefugees/coalition/';
const PARTNER = 'https://partner.example';

function useData(reader, src) {
  const [data, setData] = useState(null);
  useEffect(() => {
    let isWanted = true;
    reader(src).then((value) => isWanted && setData(value), console.warn);
    return () => {
      isWanted = false;
    };
  }, [reader, src]);
  return data;
}

const Time = ({date, format, className}) => (
  <time className={className} dateTime={date.toISOString()}>
    {format.format(date)}
  </time>
);

function Banner() {
  return (
    <div className="base" lang="en">
      <section className="banner">
        <div className="text">
          <h2 className="heading">We stand #WithRefugees</h2>
          <p>
            Every refugee child in school, every refugee family somewhere safe to live, every
            refugee free to work and learn. Add your name.
          </p>
        </div>
        <div className="actions">
          <a className="action" href={PETITION}>
            Sign the petition
          </a>{' '}
          <a className="secondary" href={COALITION}>
            Join the coalition
          </a>
        </div>
      </section>
    </div>
  );
}

function Petition({src, goal}) {
  const count = useData(read.readCount, src);
  if (count === null) return <a href={PETITION}>Sign the petition</a>;
  return (
    <div className="base" lang="en">
      <div className="tally">
        <p className="count">
          <strong>{count.toLocaleString('en')}</strong> people have signed
        </p>
        <progress max={goal} value={count} aria-label="Signatures" />
        <p className="small">Goal: {goal.toLocaleString('en')}</p>
      </div>
      <a className="action" href={PETITION}>
        Sign the petition
      </a>
    </div>
  );
}

function Stories({src}) {
  const stories = useData(read.readStories, src);
  if (!stories) return <a href={`${PARTNER}/stories/`}>Our stories</a>;
  return (
    <div className="base" lang="en">
      <div className="header">
        <h2 className="heading">More Stories</h2>
      </div>
      <ul role="list">
        {stories.slice(0, 3).map(({title, url, date, excerpt, image, credit}) => (
          <li className="story" key={url}>
            {image && <img loading="lazy" src={image} alt="" width="1200" height="800" />}
            <h3 className="title">
              <a href={url}>{title}</a>
            </h3>
            <p className="quiet">{read.cut(excerpt, 120)}</p>
            <Time className="small" date={date} format={read.longDay} />
            {credit && <p className="small">Photo: {credit}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Issues({src}) {
  const issues = useData(read.readStories, src);
  const [isOpen, setOpen] = useState(false);
  if (!issues) return <a href={`${PARTNER}/newsletters/`}>Past issues</a>;
  return (
    <div className="base" lang="en">
      <button
        className="link"
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Looking for past issues?
        <span className="chevron" />
      </button>
      <nav hidden={!isOpen} aria-label="Past issues">
        <ul>
          {issues.slice(0, 12).map(({title, url, date}) => (
            <li key={url}>
              <a className="title" href={url}>
                {title}
              </a>{' '}
              <Time className="small" date={date} format={read.shortDay} />
            </li>
          ))}
        </ul>
        <a className="more" href={`${PARTNER}/newsletters/`}>
          More »
        </a>
      </nav>
    </div>
  );
}

function Webinars({src}) {
  const webinars = useData(read.readWebinars, src);
  if (!webinars) return <a href={`${PARTNER}/events/`}>Our webinars</a>;
  return (
    <div className="base" lang="en">
      <div className="header">
        <h2 className="heading">Upcoming Webinars</h2>
        <a className="more" href={`${PARTNER}/events/`}>
          More »
        </a>
      </div>
      <ul role="list">
        {webinars.slice(0, 3).map((webinar) => (
          <Webinar key={webinar.url} webinar={webinar} />
        ))}
      </ul>
    </div>
  );
}

function Webinar({webinar}) {
  const {title, url, location, start} = webinar;
  return (
    <li className="webinar">
      <div className="date" aria-hidden="true">
        <span className="month">{read.month.format(start)}</span>
        <span className="day">{read.day.format(start)}</span>
      </div>
      <h3 className="title">
        <a href={url}>{title}</a>
      </h3>
      <p>
        <time dateTime={start.toISOString()}>{read.period(webinar)}</time>
      </p>
      <p className="small">{location}</p>
      <details>
        <summary>Add to calendar</summary>
        <ul>
          <li>
            <button onClick={() => read.saveFile(webinar)}>Calendar file (.ics)</button>
          </li>
          <li>
            <a href={read.googleUrl(webinar)} target="_blank" rel="noopener">
              Google Calendar
            </a>
          </li>
          <li>
            <a href={read.outlookUrl(webinar)} target="_blank" rel="noopener">
              Outlook
            </a>
          </li>
        </ul>
      </details>
    </li>
  );
}

createRoot(document.getElementById('widgets')).render(
  <>
    <Banner />
    <Petition src="/feeds/petition-count.json" goal={2000000} />
    <Stories src="/feeds/stories-2017-12.xml" />
    <Issues src="/feeds/past-issues.xml" />
    <Webinars src="/feeds/webinars.ics" />
  </>,
);

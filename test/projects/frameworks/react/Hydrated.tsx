import {useEffect, useState} from 'react';
import {App} from './App.jsx';

/**
 * React takes elements over from a server's HTML without their data and listeners (react/react#35446). Another key has it
 * make them anew, once the page is there.
 */
export function Hydrated() {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <App key={String(isThere)} />;
}

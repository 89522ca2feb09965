/** @jsxImportSource preact */
import {useEffect, useState} from 'preact/hooks';
import {App} from './App.jsx';

/** Preact takes elements over from a server's HTML without their data. Another key has it make them anew. */
export function Hydrated() {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <App key={String(isThere)} />;
}

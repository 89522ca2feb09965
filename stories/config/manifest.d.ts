/** Types are checked before `npm run build` has made it. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

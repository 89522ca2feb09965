// Leaflet as one ES module, which leaves no name in the window. Its types know it by another name.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}

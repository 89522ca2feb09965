// The pages with maps: the kit's next to Leaflet's, of the same places.
import {kitAlone} from './kit.mjs';

/** Where the feeds of places are, by how many there are in them. */
export const placesPath = (count) => `/feeds/places-${count}.geojson`;

export const mapPages = (count) => [
  {
    ...kitAlone(
      'community-map.js',
      `<wr-community-map src="${placesPath(count)}"></wr-community-map>`,
    ),
    is: () => {
      const {shadowRoot} = document.querySelector('wr-community-map');
      return shadowRoot?.querySelector('.land') && shadowRoot.querySelector('.point') !== null;
    },
  },
  leafletPage(count, {
    name: 'Leaflet, a marker for each',
    layer: 'L.geoJSON(places, {onEachFeature: withPopup})',
    is: () => document.querySelector('.leaflet-marker-icon') !== null,
  }),
  leafletPage(count, {
    name: 'Leaflet, circles on a canvas',
    layer:
      'L.geoJSON(places, {onEachFeature: withPopup, pointToLayer: (_, at) => L.circleMarker(at)})',
    options: 'preferCanvas: true',
    is: () => document.querySelector('canvas.leaflet-zoom-animated') !== null,
  }),
  // It shows groups of places with their numbers, as the kit does.
  leafletPage(count, {
    name: 'Leaflet with markercluster',
    plugin: `<link rel="stylesheet" href="/markercluster/MarkerCluster.css">
      <link rel="stylesheet" href="/markercluster/MarkerCluster.Default.css">
      <script defer src="/markercluster/leaflet.markercluster.js"></script>`,
    layer: 'L.markerClusterGroup().addLayer(L.geoJSON(places, {onEachFeature: withPopup}))',
    is: () => document.querySelector('.marker-cluster') !== null,
  }),
];

/** As Leaflet's own guide has it: its published files, and tiles of OpenStreetMap. */
function leafletPage(count, {name, plugin = '', layer, options = '', is}) {
  return {
    name,
    head: `<link rel="stylesheet" href="/leaflet/leaflet.css">
      <script defer src="/leaflet/leaflet.js"></script>
      ${plugin}
      <style>#map { height: 420px; }</style>
      <script type="module">
        const places = await (await fetch('${placesPath(count)}')).json();
        const map = L.map('map', {${options}}).setView([20, 10], 1);
        L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
          attribution: '© OpenStreetMap',
        }).addTo(map);
        const withPopup = ({properties}, layer) => {
          const link = document.createElement('a');
          link.href = properties.url;
          link.textContent = properties.name;
          layer.bindPopup(link);
        };
        ${layer}.addTo(map);
      </script>`,
    body: '<div id="map"></div>',
    is,
  };
}

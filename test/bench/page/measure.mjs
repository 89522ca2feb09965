// One page after the other, over and over, each in a context of its own; and what was counted meanwhile.

const VIEWPORT = {width: 1280, height: 2000};
/** Milliseconds without a request after a page is done: what it still does then is its cost too. */
const REST = 500;
/** Milliseconds until a page that is not done is an error. */
const LIMIT = 30_000;
/** Of the page itself, and the same on all of them. */
const CONTENT = /^\/(feeds|images)\/|\.html$/;

/** Runs in the page: two frames on, what is there has been painted. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** Runs in the page before all else. */
function observe() {
  window.shift = 0;
  window.longTasks = 0;
  new window.PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  new window.PerformanceObserver((list) => {
    window.longTasks += list.getEntries().length;
  }).observe({type: 'longtask', buffered: true});
}

async function load(browser, server, {name, path, is, hasMotion}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  await page.emulateMediaFeatures([
    {name: 'prefers-reduced-motion', value: hasMotion ? 'no-preference' : 'reduce'},
  ]);
  await page.evaluateOnNewDocument(observe);
  const session = await page.createCDPSession();
  const hosts = new Set();
  session.on('Network.requestWillBeSent', ({request: {url}}) => {
    const {protocol, host} = new URL(url);
    if (/^https?:$/.test(protocol) && !server.url.endsWith(host)) hosts.add(host);
  });
  await session.send('Network.enable');
  // Processor time, and not the clock's, which tells of all else that the machine does.
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  server.log.length = 0;
  await page.goto(server.url + path);
  await page.waitForFunction(is, {timeout: LIMIT}).catch((cause) => {
    throw new Error(`${name} does not come to an end`, {cause});
  });
  await page.evaluate(painted);
  const {TaskDuration: untilShown} = await metricsOf(session);
  await page.waitForNetworkIdle({idleTime: REST, timeout: LIMIT});
  const metrics = await metricsOf(session);
  const {shift, longTasks} = await page.evaluate(() => ({
    shift: window.shift,
    longTasks: window.longTasks,
  }));
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize: heap} = await metricsOf(session);
  const own = server.log.filter(({path: asked}) => !CONTENT.test(asked));
  await context.close();
  return {
    cpu: metrics.TaskDuration * 1000,
    shown: untilShown * 1000,
    script: metrics.ScriptDuration * 1000,
    heap,
    shift,
    longTasks,
    bytes: own.reduce((sum, {bytes}) => sum + bytes, 0),
    requests: own.length,
    hosts: [...hosts].sort(),
  };
}

async function metricsOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/**
 * Loads every page so many times, in an order that alternates, after one round that doesn't count.
 *
 * @returns The cases, each with `loads`.
 */
export async function measure(browser, server, cases, loads) {
  const results = cases.map((one) => ({...one, loads: []}));
  for (let round = 0; round <= loads; round += 1) {
    for (const one of round % 2 ? results : results.toReversed()) {
      const result = await load(browser, server, one);
      if (round > 0) one.loads.push(result);
    }
    console.error(`${round} of ${loads} rounds`);
  }
  return results;
}

/** Where Chromium is, and how it is started. */

/** The program that tests, pictures and measurements of pages run. */
export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * What of the browser itself is off. The list of its address bar is a page of its own in every window, loaded beside ours: on two
 * cores it costs as much as the pages that are looked at. A list takes the place of Playwright's, so what that has stands here too.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'ThirdPartyStoragePartitioning',
];

/** How it is started. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

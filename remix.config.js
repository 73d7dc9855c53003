// The one place of Remix settings; vite.config.ts hands them to the Remix plugin.
// singleFetch and lazyRouteDiscovery stay off: known holes without a fix in Remix 2.
export default {
  appDirectory: "app",
  buildDirectory: "build/remix",
  serverModuleFormat: /** @type {const} */ ("esm"),
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};

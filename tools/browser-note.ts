import type { Reporter } from "vitest/node";

/** Says at the end of `npm test` what it did not run. */
export default class BrowserNote implements Reporter {
  onTestRunEnd(): void {
    process.stdout.write(
      "\nTests that need a browser were not run; npm run test:browser runs them (CHROMIUM=/path/to/chromium).\n",
    );
  }
}

// A real browser for the browser tests.
import { canInstall, install } from './apt.mjs';
import { onPath, run } from './processes.mjs';
import { Refusal } from './terminal.mjs';

/** @returns {string | undefined} the browser that the variables or the PATH name */
export const findChromium = () =>
  process.env.CHROMIUM_PATH || onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** Ubuntu's chromium-browser may be a stub that only tells to install a snap: what counts is that it runs. */
async function runs(file) {
  if (!file) return false;
  const { code } = await run(file, ['--version']).catch(() => ({ code: 1 }));
  return code === 0;
}

/** @returns {Promise<string>} path of a browser that runs, installed if need be */
export async function ensureChromium() {
  if (await runs(findChromium())) return findChromium();
  const failure = canInstall() ? await install('chromium', 'fonts-liberation') : '';
  if (await runs(findChromium())) return findChromium();
  throw new Refusal(
    `${failure}\nLes tests de navigateur demandent Chromium : installez-le ou donnez CHROMIUM_PATH.`.trim(),
  );
}

// Services for e2e, job and browser tests. `npm test` has started them already; `npx jest` gets them here.
import { findChromium } from '../../apps/ops/services/chromium.mjs';
import { build } from '../../apps/ops/services/install.mjs';
import { onSignal } from '../../apps/ops/services/processes.mjs';
import { startTestServices } from '../../apps/ops/services/test-services.mjs';

export default async function globalSetup() {
  if (process.env.TEST_DATABASE_BASE) return;
  await build(['server']); // what the tests run
  const { env, stop } = await startTestServices();
  Object.assign(process.env, env);
  process.env.CHROMIUM_PATH ||= findChromium() ?? '';
  globalThis.stopTestServices = stop;
  onSignal(() => void stop().then(() => process.exit(1))); // jest does not tear down when it is interrupted
}

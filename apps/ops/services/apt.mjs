// The two programs that tests need and npm does not have. Only root on Debian or Ubuntu gets them installed.
import { isRoot } from './checkout.mjs';
import { onPath, run } from './processes.mjs';
import { step } from './terminal.mjs';

const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env: environment });

export const canInstall = () => isRoot && onPath('apt-get') !== undefined;

/** @returns what apt-get said when it failed, undefined when the packages are installed */
export function install(...packages) {
  return step(`Installation de ${packages.join(', ')} (apt-get)`, async () => {
    const attempt = () => apt('install', '-y', '--no-install-recommends', ...packages);
    if ((await attempt()).code === 0) return undefined;
    await apt('update'); // a new machine has no package list, an old one may have outgrown its own
    const { code, output } = await attempt();
    return code === 0 ? undefined : output;
  });
}

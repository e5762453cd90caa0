// Where this checkout is, and where its data may live.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const built = (file) => path.join(root, 'dist', file);
export const isRoot = process.getuid?.() === 0;

/** Postgres refuses to run as root, so root runs it as another user, who must be able to walk down to its files. */
function closedToOthers(folder) {
  for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
    if ((fs.statSync(at).mode & 0o001) === 0) return true;
    if (at === path.dirname(at)) return false;
  }
}

/** A checkout that only root can enter: Postgres can neither keep its data nor find its programs in it. */
export const isClosed = () => isRoot && closedToOthers(root);

const hash = () => createHash('sha256').update(root).digest('hex').slice(0, 8);

/** What `npm start` keeps: `.local` of the checkout, or a folder of its own outside a closed checkout. */
export const stateFolder = () => (isClosed() ? `/var/lib/passerelle-${hash()}` : path.join(root, '.local'));

/** What tests keep between two runs; safe to delete when none runs. */
export const testFolder = () =>
  isClosed() ? path.join(stateFolder(), 'test') : path.join(root, 'node_modules/.cache/passerelle-test');

/** Creates a folder that other users may enter whatever the umask: Postgres' own data folder stays 0700 inside. */
export function openFolder(folder) {
  if (fs.existsSync(folder)) return folder;
  openFolder(path.dirname(folder));
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o755);
  return folder;
}

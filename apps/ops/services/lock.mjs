// A file that names the process which holds something. A holder that is gone (killed, machine stopped) does not count.
import fs from 'node:fs';
import path from 'node:path';
import { stillRuns, until } from './processes.mjs';
import { say } from './terminal.mjs';

/** @returns what the holder wrote, or undefined when no running process holds the lock */
export function holderOf(file) {
  try {
    const facts = JSON.parse(fs.readFileSync(file, 'utf8'));
    return stillRuns(facts.pid, facts.script) ? facts : undefined;
  } catch (error) {
    // Written at once or not at all: what cannot be read was left by a machine that was switched off.
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes at once or not at all: no reader ever sees half a file. */
function publish(file, facts, put) {
  const draft = `${file}.${process.pid}`;
  const script = path.basename(process.argv[1]);
  fs.writeFileSync(draft, JSON.stringify({ pid: process.pid, script, ...facts }), { mode: 0o600 });
  try {
    put(draft, file);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Takes the lock, or tells who holds it.
 * @returns {{ holder: object } | { update: (facts: object) => void, release: () => void }}
 */
export function takeLock(file, facts = {}) {
  for (;;) {
    const holder = holderOf(file);
    if (holder) return { holder };
    fs.rmSync(file, { force: true });
    try {
      publish(file, facts, fs.linkSync); // fails when somebody was faster
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  return {
    update: (more) => publish(file, { ...facts, ...more }, fs.renameSync),
    release: () => fs.rmSync(file, { force: true }),
  };
}

/** Takes the lock, after waiting (and saying so) while another process holds it. */
export async function awaitLock(file, { facts, waiting, signal } = {}) {
  let lock;
  let told = false;
  const taken = () => {
    signal?.throwIfAborted();
    lock = takeLock(file, facts);
    if (lock.holder && waiting && !told) {
      told = true;
      say(waiting);
    }
    return !lock.holder;
  };
  await until(taken, Infinity, 100);
  return lock;
}

/** Runs `work` while no other process runs something under the same lock. */
export async function exclusively(file, options, work) {
  const lock = await awaitLock(file, options);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

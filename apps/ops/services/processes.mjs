/* global AbortController */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // alive, and another user's
  }
}

/**
 * Whether a process recorded in a file still is the one that wrote it. After a crash the number may belong to
 * somebody else, so its command line must contain `mark`.
 */
export function stillRuns(pid, mark) {
  if (!(pid > 0) || !isAlive(pid)) return false;
  try {
    const line = fs.existsSync('/proc/self')
      ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return line.includes(mark);
  } catch {
    return isAlive(pid); // the command line cannot be read: believe the number
  }
}

/** Waits until `condition` holds. @returns whether it did before `deadline` milliseconds were over */
export async function until(condition, deadline, interval = 25) {
  const end = performance.now() + deadline;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await pause(interval);
  }
  return true;
}

/**
 * Runs a program to its end. Unless `stdio` says otherwise its output is kept, not shown.
 * @returns {Promise<{ code: number, output: string }>} code 1 when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.trimEnd() }));
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** From now on a signal does not end this process, so that it can stop what it started. Calls `then` instead. */
export function onSignal(then) {
  for (const signal of signals) process.on(signal, then);
}

/** Same, told through an AbortSignal. */
export function interruption() {
  const controller = new AbortController();
  onSignal(() => controller.abort());
  return controller.signal;
}

/**
 * Runs a script of Node with our own input and output; signals are passed on, so that it ends first.
 * @returns {Promise<number>} its exit code
 */
export function handOver(args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

/** Ends a child: SIGTERM, and after `deadline` milliseconds SIGKILL. Resolves once it is gone. */
export async function stopChild(child, deadline = 30_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), deadline);
  await gone;
  clearTimeout(killer);
}

/** Listens for a moment. @returns the port, or undefined when somebody else has it */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
        resolve(port); // no IPv6 here
      else reject(error);
    });
    server.listen(port, host, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

export const freePort = () => tryPort(0, '127.0.0.1');

/** Both the wildcard and the loopback address: some systems let two servers share a port that way. */
export const isPortFree = async (port) =>
  (await tryPort(port, '::')) !== undefined && (await tryPort(port, '127.0.0.1')) !== undefined;

/** First program of these names on the PATH. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return file;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

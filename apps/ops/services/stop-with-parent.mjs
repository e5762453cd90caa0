// Loaded into the API and the worker by `npm start`: should start itself be killed, they must not run on alone.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // the listener above must not keep a process alive that has nothing left to do

/**
 * How node runs a server. Without a limit of its own node lets garbage lie according to the memory of the machine: on a
 * large one the API held 535 MB where it needs 350. The image says the same in docker/.
 */
export const serverOptions = ['--enable-source-maps', '--max-old-space-size=1024'];

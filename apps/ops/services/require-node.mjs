// First import of every entry script: an older Node must get this sentence, not a stack trace from the next
// import. Keep the syntax old, too. The minimum is where Node learnt to require() an ES module.
const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!supported) {
  console.error(
    `Passerelle demande Node.js 20.19 ou plus récent (22.12 dans la branche 22) ; vous avez ${process.version}.`,
  );
  process.exit(1);
}

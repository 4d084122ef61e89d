// Usage: node .ci/serves.mjs ADDRESS WORDS: fails unless what is served there holds the words.
const [address = '', words = ''] = process.argv.slice(2);
const answer = await fetch(address);
if (!answer.ok || !(await answer.text()).includes(words)) {
  console.error(`${address}: ${answer.status}, or without "${words}"`);
  process.exitCode = 1;
}

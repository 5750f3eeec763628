// node measure.mjs FILE ENGINE [once]: reads conditions, facts and cases from a file, and writes what the engine answers and how long each round took.
import { readFileSync } from 'node:fs';
import { engines } from './engines.mjs';

const [file, name, once] = process.argv.slice(2);
const { conditions, facts, cases, seconds } = JSON.parse(readFileSync(file, 'utf8'));
const { prepare, answer } = await engines[name](conditions, facts);

if (once) {
  console.log(JSON.stringify({ answers: [await answer(prepare(cases[0]))], rounds: [] }));
  process.exit(0);
}

const prepared = cases.map(prepare);
async function round() {
  const answers = [];
  for (const given of prepared) {
    answers.push(await answer(given));
  }
  return answers;
}

const answers = await round();
// Time of the processor, as the others are measured: a busy machine makes a process wait, and that is not its work.
function used() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

const rounds = [];
const until = used() + seconds * 1e6;
await round();
while (rounds.length < 5 || (used() < until && rounds.length < 500)) {
  const before = used();
  await round();
  rounds.push((used() - before) * 1000);
}

console.log(JSON.stringify({ answers, rounds }));

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
const rounds = [];
const until = performance.now() + seconds * 1000;
while (rounds.length < 5 || (performance.now() < until && rounds.length < 500)) {
  const start = process.hrtime.bigint();
  await round();
  rounds.push(Number(process.hrtime.bigint() - start));
}

console.log(JSON.stringify({ answers, rounds }));

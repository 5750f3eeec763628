// Each engine: given the conditions, a function that answers a case with twelve truths, the first in the lowest bit. Loaded one by one, for a cold start is of one engine.

const bit = (truth, index) => (truth ? 1 << index : 0);

async function publicodes(conditions, facts) {
  const { default: Engine } = await import('publicodes');
  const word = (value) => (value === true ? 'oui' : value === false ? 'non' : value);
  const part = ({ fact, operator, value }) => `${fact} ${operator} ${word(value)}`;
  const rules = Object.fromEntries([
    ...facts.map(({ name, isNumber }) => [name, { 'par défaut': isNumber ? 0 : 'non' }]),
    ...conditions.map(({ id, both, parts }) => [id, { [both ? 'toutes ces conditions' : 'une de ces conditions']: parts.map(part) }]),
  ]);
  const engine = new Engine(rules);
  return {
    prepare: (given) => Object.fromEntries(Object.entries(given).map(([name, value]) => [name, word(value)])),
    answer: (situation) => {
      engine.setSituation(situation);
      return conditions.reduce((bits, { id }, i) => bits | bit(engine.evaluate(id).nodeValue === true, i), 0);
    },
  };
}

async function zen(conditions) {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const part = ({ fact, operator, value }) => `${fact} ${operator === '=' ? '==' : operator} ${value}`;
  const expressions = conditions.map(({ id, both, parts }) => ({ id, key: id, value: parts.map(part).join(both ? ' and ' : ' or ') }));
  const graph = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      { id: 'conditions', type: 'expressionNode', name: 'conditions', content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'conditions', type: 'edge' },
      { id: 'b', sourceId: 'conditions', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    prepare: (given) => given,
    answer: async (given) => {
      const { result } = await decision.evaluate(given);
      return conditions.reduce((bits, { id }, i) => bits | bit(result[id] === true, i), 0);
    },
  };
}

async function jsonRules(conditions) {
  const { Engine } = await import('json-rules-engine');
  const operators = { '>=': 'greaterThanInclusive', '<=': 'lessThanInclusive', '=': 'equal' };
  const engine = new Engine();
  conditions.forEach(({ both, parts }, i) => engine.addRule({
    conditions: { [both ? 'all' : 'any']: parts.map(({ fact, operator, value }) => ({ fact, operator: operators[operator], value })) },
    event: { type: String(i) },
  }));
  return {
    prepare: (given) => given,
    answer: async (given) => {
      const { events } = await engine.run(given);
      return events.reduce((bits, { type }) => bits | (1 << Number(type)), 0);
    },
  };
}

async function feelin(conditions) {
  const { evaluate } = await import('feelin');
  const part = ({ fact, operator, value }) => `${fact} ${operator} ${value}`;
  const expressions = conditions.map(({ both, parts }) => parts.map(part).join(both ? ' and ' : ' or '));
  return {
    prepare: (given) => given,
    answer: (given) => expressions.reduce((bits, expression, i) => {
      const answer = evaluate(expression, given);
      return bits | bit((answer?.value ?? answer) === true, i);
    }, 0),
  };
}

export const engines = {
  publicodes,
  '@gorules/zen-engine': zen,
  'json-rules-engine': jsonRules,
  feelin,
};

// The steps of handing over as each account sees them.
import { handoverSteps, type HandoverFacts, type HandoverStepId } from '../../../src/domain/upkeep/handover';

const FILE = { id: '1', title: 'สมุดงาน', url: 'https://example.com/1', owner: 'a@example.com', editors: ['a@example.com'] };
const FACTS: HandoverFacts = { caller: 'a@example.com', sender: 'a@example.com', from: 'a@example.com', to: 'b@example.com', files: [FILE], missingPermissions: 0, ownRuns: 2, hasLine: true, hasLeft: false };
const stateOf = (id: HandoverStepId, facts: Partial<HandoverFacts>): string => handoverSteps({ ...FACTS, ...facts }).find((step) => step.id === id)?.state ?? '';

describe('steps of handing over', () => {
  it.each<[HandoverStepId, string, Partial<HandoverFacts>]>([
    ['name', 'todo', { to: '', from: '' }], ['name', 'done', {}],
    ['share', 'waiting', { to: '' }], ['share', 'todo', {}], ['share', 'todo', { files: [{ ...FILE, owner: '', editors: [] }] }], ['share', 'done', { files: [{ ...FILE, editors: ['b@example.com'] }] }],
    ['consent', 'waiting', {}], ['consent', 'todo', { caller: 'b@example.com', missingPermissions: 1 }], ['consent', 'done', { caller: 'b@example.com' }],
    ['take-over', 'waiting', {}], ['take-over', 'waiting', { caller: 'b@example.com', missingPermissions: 1 }], ['take-over', 'todo', { caller: 'b@example.com' }], ['take-over', 'done', { sender: 'b@example.com' }],
    ['line', 'waiting', {}], ['line', 'note', { caller: 'b@example.com', sender: 'b@example.com', hasLine: false }], ['line', 'done', { caller: 'b@example.com', sender: 'b@example.com' }],
    ['leave', 'waiting', {}], ['leave', 'todo', { sender: 'b@example.com' }], ['leave', 'note', { caller: 'b@example.com', sender: 'b@example.com' }], ['leave', 'done', { sender: 'b@example.com', hasLeft: true, ownRuns: 0, hasLine: false }],
    ['leave', 'todo', { sender: 'b@example.com', hasLeft: true, ownRuns: 1 }], ['own', 'note', {}], ['own', 'done', { files: [{ ...FILE, owner: 'b@example.com' }] }],
  ])('%s is %s', (id, state, facts) => {
    expect(stateOf(id, facts)).toBe(state);
  });

  it('offer a button only to the account whose turn it is', () => {
    const buttons = (facts: Partial<HandoverFacts>): readonly string[] => handoverSteps({ ...FACTS, ...facts }).filter(({ deed }) => deed !== '').map(({ id }) => id);
    expect(buttons({})).toEqual(['name', 'share']);
    expect(buttons({ caller: 'b@example.com', files: [] })).toEqual(['name', 'take-over']);
    expect(buttons({ sender: 'b@example.com', files: [] })).toEqual(['name', 'leave']);
  });
});

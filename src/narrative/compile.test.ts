import { describe, expect, it } from 'vitest';
import { compileStory, type Setting } from './compile';

const setting: Setting = { cast: new Set(['aiko']), zones: new Set(['bellfield']), nights: 4 };

const SCENE = (body: string): Record<string, string> => ({ 'main.ink': body });
const HEAD = '=== one\n# title: One\n# when: dusk 1\n';
const WORDS = 'word '.repeat(160);
const ANSWERS = '+ [Yes. # do: trust +.1]\n    So.\n+ [No. # do: trust -.1]\n    Not.\n- -> DONE\n';

describe('the ink compiler refuses', () => {
  it.each([
    ['a broken divert', `${HEAD}${WORDS}\n+ [Yes. # do: trust +.1]\n -> nowhere\n`, 'nowhere'],
    ['a fact nobody sets', `${HEAD}{no_such_fact: Text.}\n${WORDS}\n${ANSWERS}`, 'no_such_fact'],
    ['a fact that only a morning knows, in an evening', `${HEAD}{woke_bellfield: Text.}\n${WORDS}\n${ANSWERS}`, 'only a morning knows woke_bellfield'],
    ['an unknown speaker', `${HEAD}NOBODY: “Text.”\n${WORDS}\n${ANSWERS}`, 'nobody is called nobody'],
    ['an answer that does nothing', `${HEAD}${WORDS}\n${ANSWERS.replace(' # do: trust -.1', '')}`, 'answer 2 does nothing'],
    ['an effect on nobody', `${HEAD}${WORDS}\n${ANSWERS.replace('trust -.1', 'ghost.A +.1')}`, 'nobody is called ghost'],
    ['an effect that is none', `${HEAD}${WORDS}\n${ANSWERS.replace('trust -.1', 'luck +1')}`, 'is no effect'],
    ['a promise that nothing settles', `${HEAD}${WORDS}\n${ANSWERS.replace('trust -.1', 'promise early')}`, 'what keeps it'],
    [
      'a promise settled by what never is',
      `${HEAD}${WORDS}\n${ANSWERS.replace('trust -.1', 'promise early unless lost_nobody')}`,
      'nothing makes lost_nobody true',
    ],
    [
      'a promise settled in two ways',
      `${HEAD}${WORDS}\n${ANSWERS.replace('trust +.1', 'promise early if freed_aiko').replace('trust -.1', 'promise early unless lost_aiko')}`,
      'kept in two ways',
    ],
    ['a night that is not there', `${HEAD.replace('dusk 1', 'dusk 9')}${WORDS}\n${ANSWERS}`, 'dusk 9'],
    ['one answer', `${HEAD}${WORDS}\n+ [Yes. # do: trust +.1]\n    So.\n- -> DONE\n`, 'has 1 answers'],
    ['too few words', `${HEAD}Short.\n${ANSWERS}`, 'words'],
    ['nothing after an answer', `${HEAD}${WORDS}\n${ANSWERS.replace('    Not.\n', '')}`, 'nothing follows answer 2'],
  ])('%s', (_, body, why) => {
    expect(() => compileStory(SCENE(body), 'main.ink', setting)).toThrow(why);
  });
  it('and takes a whole one', () => {
    expect(compileStory(SCENE(`${HEAD}${WORDS}\n${ANSWERS}`), 'main.ink', setting).story.scenes).toHaveLength(1);
  });
  it('and promises with what keeps and breaks them', () => {
    const { story, asked } = compileStory(
      SCENE(`${HEAD}${WORDS}\n${ANSWERS.replace('trust -.1', 'promise early if freed_aiko unless lost_aiko lost_any')}`),
      'main.ink',
      setting,
    );
    expect(story.promises).toEqual([{ fact: 'early', unless: ['lost_aiko', 'lost_any'], when: ['freed_aiko'] }]);
    expect(asked).toEqual(expect.arrayContaining(['kept_early', 'broken_early']));
  });
});

import { describe, expect, it } from 'vitest';
import { findPhraseFaults } from './phrases';
import { isTest, parse, readCode, show } from './source';

const faultsOf = (text: string) => findPhraseFaults(parse({ path: 'src/waking/x.tsx', text }));

describe('what people read', () => {
  it('lives in src/words and nowhere else under src', () => {
    const files = readCode('src/').filter(({ path }) => !path.startsWith('src/words/') && !isTest(path));
    expect(files.length).toBeGreaterThan(0);
    expect(show(files.map(parse).flatMap(findPhraseFaults))).toBe('');
  });
});

const SILENT = [
  "const a = <p className='quiet'>{say('clock.title')}</p>;",
  'const a = <p>{count} / {total}</p>;',
  "const a = <p>·</p>; const b = <span>{'—'}</span>;",
  "const a = <button type='button' aria-label={say('pause')} data-kind='pause' />;",
  'const a = <g transform={`translate(${x} ${y})`} />;',
  "const a = cond === 'open' ? <p>{x}</p> : null;",
  'scene.add.text(0, 0, say(key));',
  'label.setText(name);',
  "node.setAttribute('role', 'list'); node.setAttribute('aria-label', say(key));",
  'process.stdout.write(`${JSON.stringify(row)}\\n`);',
  'document.title = say(key);',
];
const SPOKEN = [
  'const a = <p>Pause the night</p>;',
  "const a = <p>{'Pause'}</p>;",
  'const a = <p>{`Night ${n}`}</p>;',
  "const a = <p>{on ? 'Pause' : say(key)}</p>;",
  "const a = <p>{on && 'Paused'}</p>;",
  "const a = <p>{'R ' + 'is high ' + r}</p>;",
  "const a = <button title='Pause' />;",
  "const a = <button aria-label={'Pause'} />;",
  'const a = <button aria-label={`Select ${name}`} />;',
  "const a = <img alt='A map' />;",
  'const a = <>Dread<b>{x}</b></>;',
  "scene.add.text(0, 0, 'Harrow Row');",
  "label.setText('asleep');",
  "node.textContent = 'Night';",
  "document.title = 'Nightmare Protocol';",
  "node.setAttribute('aria-label', 'Map');",
  "process.stderr.write('unknown scenario\\n');",
  "console.error('bad input');",
];

describe('the phrase check goes red', () => {
  it.each(SILENT)('not for %s', (text) => expect(show(faultsOf(text))).toBe(''));
  it.each(SPOKEN)('for %s', (text) => expect(faultsOf(text)).not.toEqual([]));
});

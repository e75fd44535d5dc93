/** What the days between two nights have put in force over the desk’s head, in sentences. */
import type { DawnReport } from '../session/protocolDay';
import { t } from '../words/en/day';
import { inSentence, policyName, policyValueText } from './policyText';

export function inForceText(changed: NonNullable<DawnReport['next']>['changed']): string {
  const policies = changed.map(({ policy, value }) =>
    t('day.pass.policy', { policy: inSentence(policyName(policy)), value: policyValueText(policy, String(value)) }),
  );
  const said = t('day.pass.inForce', { policies: policies.join('; ') });
  return changed.some(({ policy }) => policy === 'mandate') ? `${said} ${t('day.pass.mandate')}` : said;
}

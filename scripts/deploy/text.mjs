/**
 * What was done, or would be, for who deploys.
 * @param {import('./options.mjs').Options} options
 * @param {import('./deploy.mjs').Outcome} outcome
 */
export function deployedText({ folder, keepDays, dryRun }, { path, plan }) {
  return [
    `${dryRun ? 'Te plaatsen' : 'Geplaatst'}: ${plan.copy.length}`,
    `Stond er al goed: ${plan.same.length}`,
    `Bewaard van eerdere versies, ${keepDays} dagen lang: ${plan.kept.length}`,
    `${dryRun ? 'Te verwijderen' : 'Verwijderd'} van eerdere versies: ${plan.remove.length}`,
    ...plan.remove.map((name) => `  ${name}`),
    dryRun
      ? 'Dit was alleen kijken: er is niets gedaan.'
      : `De site staat in ${folder}, voor het pad ${path} op uw server.`,
  ].join('\n');
}

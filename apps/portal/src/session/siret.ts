/** What is wrong with a SIRET being typed, as a sentence; null when it is right. */
export function siretProblem(typed: string): string | null {
  const siret = typed.replace(/[\s.]/g, '');
  if (!/^\d*$/.test(siret)) return 'Un SIRET ne contient que des chiffres.';
  if (siret.length < 14) return `Un SIRET a 14 chiffres, il en manque ${14 - siret.length}.`;
  if (siret.length > 14) return 'Un SIRET a 14 chiffres, il y en a trop.';
  return hasRightChecksum(siret) ? null : 'Ce SIRET n’est pas valable : vérifiez les chiffres.';
}

/** Luhn’s sum; La Poste’s workplaces (SIREN 356000000) beyond its seat follow another rule: the digits add up to a multiple of 5. */
function hasRightChecksum(siret: string): boolean {
  const digits = Array.from(siret, Number);
  const luhn = digits.reduce((sum, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  if (luhn % 10 === 0) return true;
  return siret.startsWith('356000000') && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

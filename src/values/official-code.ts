/** Official French codes: their shapes, and the check digit where there is one. Sources: INSEE, ANCT. */

/** Luhn sum, as SIREN and SIRET use it. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

export const isSiren = (code: string) => /^\d{9}$/.test(code) && luhn(code);
export const isSiret = (code: string) => /^\d{14}$/.test(code) && luhn(code);
export const isInsee = (code: string) => /^(\d{5}|2[AB]\d{3})$/.test(code);
export const isQpv2015 = (code: string) => /^QP(\d{3}|02[AB])\d{3}$/.test(code);
export const isQpv2024 = (code: string) => /^QN(\d{3}|02[AB])\d{2}[A-Z]$/.test(code);
export const isContractCode = (code: string) => /^(CV\d+|CN(\d{3}|02[AB])\d{2}[A-Z])$/.test(code);

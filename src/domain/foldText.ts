/** Lower case without diacritics, so that "Fryslan" finds "Fryslân". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘']/g, '').toLowerCase();
}

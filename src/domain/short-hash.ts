/** 64 bits of FNV-1a in two differently seeded halves, as 14 letters and digits: no secret, only short. */
export function shortHash(text: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(36).padStart(7, '0');
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}

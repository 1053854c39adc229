/** Shows a share of 1 as a line that rewrites itself, on a terminal only: elsewhere one line says that it began. */
export function progressLine(label: string, output: NodeJS.WriteStream = process.stderr): (share: number) => void {
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    if (output.isTTY) output.write(`\r${label} ${percent} %${percent === 100 ? '\n' : ''}`);
    else if (shown < 0) output.write(`${label}\n`);
    shown = percent;
  };
}

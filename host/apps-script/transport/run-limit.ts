/** A limit on a run's real time that can stand still meanwhile. */
export class RunLimit {
  private timer: NodeJS.Timeout | undefined;
  private resumedAtMs = 0;

  constructor(
    private leftMs: number,
    private readonly onOverrun: () => void,
  ) {}

  resume(): void {
    this.resumedAtMs = performance.now();
    this.timer = setTimeout(this.onOverrun, this.leftMs);
  }

  pause(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.leftMs = Math.max(0, this.leftMs - (performance.now() - this.resumedAtMs));
  }
}

const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as people at the factory read it. */
export function timeText(instant: string): string {
  return format.format(new Date(instant)).replaceAll('/', '-');
}

// How long the page's main thread was held, by the browser's own record of every task.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// The longest tasks, in milliseconds of processor time: what other programs of this machine take does not count.
/// Tasks before the page's mark `measure-from` are those of the test itself.
export async function longestTasks(page, use) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-trace-'));
  const path = join(folder, 'trace.json');
  const browser = page.context().browser();
  try {
    await browser.startTracing(page, { path, categories: ['toplevel', 'blink.user_timing'] });
    await use();
    await browser.stopTracing();
    return tasksOf(JSON.parse(readFileSync(path, 'utf8')).traceEvents);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tasksOf(events) {
  const mark = events.find(({ name }) => name === 'measure-from');
  if (mark === undefined) throw new Error('the page never set the mark measure-from');
  const tasks = events.filter(({ name, ph, pid, tid, ts }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask' && pid === mark.pid && tid === mark.tid && ts > mark.ts);
  // The one under way when the trace is stopped has no end in it.
  const ended = tasks.sort((a, b) => a.ts - b.ts).filter(({ tdur }, i) => tdur !== undefined || i < tasks.length - 1);
  if (ended.length < 100 || ended.some(({ tdur }) => tdur === undefined)) throw new Error(`the trace holds ${tasks.length} tasks, not all with their processor time`);
  return ended.map(({ tdur }) => tdur / 1000).sort((a, b) => b - a);
}

import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run's output with one plain line that other programs can read: "Tests: 12 passed, 0 failed". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      if (module.errors().length > 0) count.failed += 1;
    }
    process.on('exit', () => {
      console.log(
        `\nTests: ${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`,
      );
    });
  }
}

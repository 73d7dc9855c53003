import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule, TestSpecification } from "vitest/node";

/** What scripts/test.mjs prints last, and needs to know of the browser tests. */
type Count = {
  passed: number;
  failed: number;
  skipped: number;
  skippedInBrowser: string[];
  unfinished: string[];
};

/** Keeps the count in the file that CLOSING_COUNT names, file by file, so that a run that never ends is known too. */
export default class ClosingLineReporter implements Reporter {
  private readonly ended: TestModule[] = [];
  private unfinished = new Set<string>();

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.unfinished = new Set(files.map((file) => file.moduleId));
  }

  onTestModuleEnd(module: TestModule): void {
    this.ended.push(module);
    this.unfinished.delete(module.moduleId);
    write(this.ended, [], [...this.unfinished]);
  }

  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    write(modules, faults, []);
  }
}

function write(modules: readonly TestModule[], faults: readonly unknown[], unfinished: string[]): void {
  const file = process.env.CLOSING_COUNT;
  if (!file) return;
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.filter((test) => stateOf(test) === "failed").length;
  const skipped = tests.filter((test) => stateOf(test) === "skipped");
  const count: Count = {
    passed: tests.filter((test) => stateOf(test) === "passed").length,
    failed: failed + faults.length + modules.filter(isBroken).length + unfinished.length,
    skipped: skipped.length,
    skippedInBrowser: skipped.filter(isInBrowser).map((test) => test.fullName),
    unfinished,
  };
  writeFileSync(file, JSON.stringify(count));
}

/** A file that could not be read, or failed outside of its tests, is a failure that no test shows. */
function isBroken(module: TestModule): boolean {
  const suites = [...module.children.allSuites()];
  return module.errors().length > 0 || suites.some((suite) => suite.errors().length > 0);
}

const stateOf = (test: TestCase) => test.result().state;

const isInBrowser = (test: TestCase): boolean => test.project.name === "browser";

package vn.tonghop.job.run;

import java.time.InstantSource;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.run.StepStore;

/** Where a run writes down what it does, and by which clock. */
record Ledger(RunStore runs, StepStore steps, InstantSource clock) {}

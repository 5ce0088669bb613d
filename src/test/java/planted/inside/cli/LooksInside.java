package planted.inside.cli;

import planted.inside.cli.bench.Timing;

record LooksInside(Timing timing) {}

package planted.cycle.storage.embedded;

import planted.cycle.storage.Outer;

public record Inner(Outer outer) {}

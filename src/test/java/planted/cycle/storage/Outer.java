package planted.cycle.storage;

import planted.cycle.storage.embedded.Inner;

public record Outer(Inner inner) {}

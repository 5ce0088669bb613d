package planted.inside.cli.bench;

public record Timing(long nanos) {}

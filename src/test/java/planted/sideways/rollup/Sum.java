package planted.sideways.rollup;

public record Sum(long value) {}

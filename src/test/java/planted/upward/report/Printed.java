package planted.upward.report;

public record Printed(String text) {}

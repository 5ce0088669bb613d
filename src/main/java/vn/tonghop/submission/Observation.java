package vn.tonghop.submission;

/**
 * One value that a unit reported.
 *
 * @param element code of the data element
 * @param category what it is broken down by; empty where it is not
 */
public record Observation(String element, String category, Value value, CellAddress cell) {}

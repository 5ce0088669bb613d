package vn.tonghop.web.figures;

/**
 * What one unit has in a figure.
 *
 * @param part dots where the reader may not see it; empty where the indicator has no part of one unit
 * @param reports how many files its cells stand in
 */
record UnitPart(String code, String name, String part, long reports) {}

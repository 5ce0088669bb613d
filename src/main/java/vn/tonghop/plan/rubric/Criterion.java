package vn.tonghop.plan.rubric;

/**
 * One thing that points are given for.
 *
 * @param knockOut whether no point at all here can bar a class
 */
public record Criterion(String code, String title, int max, boolean knockOut) {}

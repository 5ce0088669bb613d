package vn.tonghop.plan.form;

/**
 * One of the values that a cell offers; its place in the list, from 0, is its number.
 *
 * @param label what the form shows; the code where nothing else was said
 */
public record Choice(String code, String label) {}

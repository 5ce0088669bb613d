package vn.tonghop.finding;

/**
 * A cell that has to do with a finding besides the one it is placed at, such as one of the other side of a relation.
 *
 * @param stands what stands in it, written as the sender would
 */
public record RelatedCell(Place place, String stands) {}

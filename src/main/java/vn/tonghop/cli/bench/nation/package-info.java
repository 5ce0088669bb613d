/**
 * The roll-up at the size of the whole country, on made-up reports, beside one plain query over the same table.
 *
 * <p>Comes in: a number of provinces and units. Goes out: comparisons of the year of the nation, a month of a province and
 * the year of one city, and the memory that they took.
 */
@NullMarked
package vn.tonghop.cli.bench.nation;

import org.jspecify.annotations.NullMarked;

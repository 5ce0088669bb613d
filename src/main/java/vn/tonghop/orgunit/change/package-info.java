/**
 * Which old unit went into which new one, one change at a time and over several.
 *
 * <p>Comes in: {@code crosswalk.csv}. Goes out: origins and heirs with the share of the people that went along, as all,
 * some, none or unknown. There are no numbers: figures can be recut only where all went.
 */
@NullMarked
package vn.tonghop.orgunit.change;

import org.jspecify.annotations.NullMarked;

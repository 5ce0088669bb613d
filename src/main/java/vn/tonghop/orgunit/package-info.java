/**
 * The units that report, as they stood on a date.
 *
 * <p>Comes in: {@code org-units.csv}. Goes out: on every day a forest of any depth, in which a code means one unit. A
 * unit is identified by its code and the day it came into being: a code alone was used again after 1 July 2025.
 */
@NullMarked
package vn.tonghop.orgunit;

import org.jspecify.annotations.NullMarked;

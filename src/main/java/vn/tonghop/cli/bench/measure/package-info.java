/**
 * How anything is measured: two sides in turn, in this process or in one of its own, with time and memory.
 *
 * <p>Comes in: what is to be run on either side. Goes out: medians and ratios beside their limits.
 */
@NullMarked
package vn.tonghop.cli.bench.measure;

import org.jspecify.annotations.NullMarked;

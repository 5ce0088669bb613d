/** How well the reports of a period came in: one row per unit, kept with the snapshot; knows nothing of the figures. */
@NullMarked
package vn.tonghop.rollup.snapshot.quality;

import org.jspecify.annotations.NullMarked;

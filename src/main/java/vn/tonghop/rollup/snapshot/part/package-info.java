/** What all units together reported on each row of a form, kept with the snapshot; judged by nobody. */
@NullMarked
package vn.tonghop.rollup.snapshot.part;

import org.jspecify.annotations.NullMarked;

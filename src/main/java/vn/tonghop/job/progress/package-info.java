/** How a run tells whoever watches it where it is: stages, and what each of them did in figures. */
@NullMarked
package vn.tonghop.job.progress;

import org.jspecify.annotations.NullMarked;

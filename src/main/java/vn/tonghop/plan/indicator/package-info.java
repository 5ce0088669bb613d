/** The indicators of a plan: what is measured, over whom, against which target, and how it is judged. */
@NullMarked
package vn.tonghop.plan.indicator;

import org.jspecify.annotations.NullMarked;

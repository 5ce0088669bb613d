/** For whom the plan means the figures of an indicator. */
@NullMarked
package vn.tonghop.plan.audience;

import org.jspecify.annotations.NullMarked;

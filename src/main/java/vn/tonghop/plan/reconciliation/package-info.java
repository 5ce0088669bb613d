/** Figures that two levels report of the same thing: which of them governs, by the plan's own declaration. */
@NullMarked
package vn.tonghop.plan.reconciliation;

import org.jspecify.annotations.NullMarked;

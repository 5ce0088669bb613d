/**
 * What a plan orders without a level: who has to do it and where a form asks about it.
 *
 * <p>Comes in: the duties of {@code plan.yaml}. Goes out: records that are asked about or say why they are not.
 */
@NullMarked
package vn.tonghop.plan.duty;

import org.jspecify.annotations.NullMarked;

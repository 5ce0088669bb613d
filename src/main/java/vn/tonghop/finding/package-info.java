/**
 * What is wrong with what somebody sent: a finding says where, what stood there, what was expected and how to mend it.
 *
 * <p>Comes in: facts from any stage. Goes out: findings as values and their sentences from one catalogue. A finding is
 * about the data; a fault of ours is an exception and never a finding.
 */
@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;

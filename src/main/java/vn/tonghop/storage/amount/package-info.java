/**
 * What every submission says, in one short row each.
 *
 * <p>Comes in: observations of submissions as they are stored. Goes out: the amounts of many submissions, cell by cell, for
 * whoever adds them up or counts them. The rows say the same as the observations, from the same transaction.
 */
@NullMarked
package vn.tonghop.storage.amount;

import org.jspecify.annotations.NullMarked;

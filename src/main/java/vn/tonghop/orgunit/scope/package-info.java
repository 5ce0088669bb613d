/**
 * Named sets of units that somebody looks after: a district's communes in 2024, a set of wards in 2026.
 *
 * <p>Comes in: {@code scopes.csv}. Goes out: the units of a scope on a day, in the order of codes.
 */
@NullMarked
package vn.tonghop.orgunit.scope;

import org.jspecify.annotations.NullMarked;

/**
 * Whom to ask when a unit's report is missing: roles and mailboxes of offices, never persons.
 *
 * <p>Comes in: {@code contacts.csv}. Goes out: the contact of a unit, its own or that of its kind.
 */
@NullMarked
package vn.tonghop.orgunit.contact;

import org.jspecify.annotations.NullMarked;

/**
 * Who may do what: offices and roles with the units they look after, never persons.
 *
 * <p>Comes in: {@code actors.csv} and the account of the machine. Goes out: the actor in whose name a command runs, and
 * whether it may do an act or see a unit's figures.
 */
@NullMarked
package vn.tonghop.disclosure.actor;

import org.jspecify.annotations.NullMarked;

/**
 * The places that plans list by name, whatever plan lists them and whatever units they lie in.
 *
 * <p>Comes in: {@code hotspots.csv} and {@code hotspot-units.csv}. Goes out: a register whose codes are unique and whose
 * units exist on every day they are named for. A place is not a person: no names of people, no addresses of people.
 */
@NullMarked
package vn.tonghop.plan.register;

import org.jspecify.annotations.NullMarked;

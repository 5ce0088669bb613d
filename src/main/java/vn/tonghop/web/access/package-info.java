/**
 * Who is at the desk: signing in and out, first passwords, and which route is for whom.
 *
 * <p>Comes in: a request. Goes out: the actor in whose name it is answered. A route that says nobody it is for is for
 * nobody.
 */
@NullMarked
package vn.tonghop.web.access;

import org.jspecify.annotations.NullMarked;

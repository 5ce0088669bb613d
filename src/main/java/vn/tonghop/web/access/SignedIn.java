package vn.tonghop.web.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who signed in, as the session keeps it.
 *
 * @param since when the password was set with which it signed in
 */
record SignedIn(String actor, Instant since) implements Serializable {}

package vn.tonghop.storage.desk;

import java.time.Instant;

/**
 * With what an actor signs in.
 *
 * @param password its hash
 * @param setAt since when; whoever signed in before has to do so again
 */
public record Account(String password, Instant setAt) {}

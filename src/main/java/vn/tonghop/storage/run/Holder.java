package vn.tonghop.storage.run;

/**
 * Who runs something.
 *
 * @param token of this attempt alone
 * @param runner machine and process, for people
 */
public record Holder(String token, String runner) {}

package vn.tonghop.orgunit.contact;

import java.util.Optional;

/**
 * Who answers for a unit's reports.
 *
 * @param role what the office or the post is called
 * @param mailbox of the office; empty where none is known
 */
public record Contact(String role, Optional<String> mailbox) {}

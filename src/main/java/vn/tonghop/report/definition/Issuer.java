package vn.tonghop.report.definition;

import java.util.Optional;

/**
 * Who issues a report.
 *
 * @param parent the authority above, as it stands in the letterhead; a people's committee has none there
 * @param sign what follows the number, such as {@code BC-SYT}
 * @param onBehalf the body that the signature stands for, above the post; empty where an agency has one head
 * @param signatory the post under which the signature stands
 */
public record Issuer(
        Optional<String> parent, String name, String sign, String place, Optional<String> onBehalf, String signatory) {}

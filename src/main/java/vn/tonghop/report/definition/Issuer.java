package vn.tonghop.report.definition;

/**
 * Who issues a report.
 *
 * @param parent the authority above, as it stands in the letterhead
 * @param sign what follows the number, such as {@code BC-SYT}
 * @param signatory the post under which the signature stands
 */
public record Issuer(String parent, String name, String sign, String place, String signatory) {}

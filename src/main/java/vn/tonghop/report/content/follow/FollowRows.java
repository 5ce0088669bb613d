package vn.tonghop.report.content.follow;

/** What the parts print. */
public final class FollowRows {

    private FollowRows() {}

    /** What the pages are about, and what comes of them in one sentence. */
    public record Head(String issuer, String kind, String title, String subtitle, String sentence) {}

    /** One unit whose report does not count, and whom to ask: an office or a post, never a person. */
    public record Absent(String code, String name, String state, String due, String contact, String reason) {}

    /** How one unit's reports came in. */
    public record Quality(
            String code,
            String name,
            String reports,
            String late,
            String filled,
            String queries,
            String copied,
            String stale,
            String earlier,
            String remark) {}

    /** The class that one unit declared, and the one that its points come to. */
    public record Score(
            String code,
            String name,
            String own,
            String verified,
            String declared,
            String computed,
            String remark,
            String tone) {}

    /** One listed place. */
    public record Place(
            String code,
            String name,
            String setting,
            String list,
            String baseline,
            String units,
            String state,
            String tone) {}
}

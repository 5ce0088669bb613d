package vn.tonghop.report.content.follow;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.report.content.FirstPage;
import vn.tonghop.report.content.Setting;

/** Writes what the department follows up. */
public final class Follow {

    private final Setting setting;
    private final Contacts contacts;

    public Follow(Setting setting, Contacts contacts) {
        this.setting = setting;
        this.contacts = contacts;
    }

    /** Its parts, each written when it is asked for. */
    public Map<String, Supplier<List<? extends Record>>> parts() {
        return Map.of(
                "follow-head", () -> List.of(head()),
                "missing-list", () -> new Absentees(setting, contacts).rows(),
                "scores", () -> new ScoreTable(setting).rows(),
                "quality-units", () -> new QualityTable(setting).rows(),
                "hotspots", () -> new Places(setting).rows());
    }

    private FollowRows.Head head() {
        var first = new FirstPage(setting);
        return new FollowRows.Head(
                setting.report().issuer().name(),
                setting.words().text("follow.kind"),
                first.title(),
                first.letterhead().subtitle(),
                sentence());
    }

    private String sentence() {
        List<String> parts = setting.report().allParts();
        if (parts.contains("hotspots")) {
            return new Places(setting).sentence();
        }
        if (parts.contains("indicators-wide")) {
            return new FirstPage(setting).verdict().sentence();
        }
        if (parts.contains("scores")) {
            return new ScoreTable(setting).sentence();
        }
        return parts.contains("quality-units")
                ? new QualityTable(setting).sentence()
                : new Absentees(setting, contacts).sentence();
    }
}

package vn.tonghop.spreadsheet.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.submission.life.AskedQuery.EarlierAnswer;

/** Puts findings in the order in which they are best mended, each behind the one it follows from, and numbers them. */
final class RemarkList {

    private final Wording wording;
    private final Function<Finding, Optional<EarlierAnswer>> earlier;
    private final Map<String, List<Finding>> followers = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private RemarkList(Wording wording, Function<Finding, Optional<EarlierAnswer>> earlier) {
        this.wording = wording;
        this.earlier = earlier;
    }

    /** @param earlier what was said before to a query */
    static List<Remark> of(
            List<Finding> findings, Wording wording, Function<Finding, Optional<EarlierAnswer>> earlier) {
        var list = new RemarkList(wording, earlier);
        Map<String, Finding> byKey = new HashMap<>();
        findings.forEach(finding -> byKey.put(finding.key(), finding));
        List<Finding> roots = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> cause = finding.cause().map(byKey::get).filter(other -> other != finding);
            if (cause.isPresent() && cause.get().cause().isEmpty()) {
                list.followers
                        .computeIfAbsent(cause.get().key(), key -> new ArrayList<>())
                        .add(finding);
            } else {
                roots.add(finding);
            }
        }
        if (roots.size() > 1) {
            roots.sort(Comparator.comparing(Finding::severity).thenComparing(RemarkList::reach));
        }
        roots.forEach(list::addWithFollowers);
        return list.remarks;
    }

    /** What is wrong with a file or a sheet comes before what is wrong with a cell. */
    private static int reach(Finding finding) {
        boolean wholeFile = finding.place().sheet().isEmpty();
        boolean wholeSheet = finding.place().cell().isEmpty();
        return wholeFile ? 0 : wholeSheet ? 1 : 2;
    }

    private void addWithFollowers(Finding root) {
        add(root, OptionalInt.empty());
        int number = remarks.size();
        List<Finding> following =
                Optional.ofNullable(followers.remove(root.key())).orElse(List.of());
        following.forEach(finding -> add(finding, OptionalInt.of(number)));
    }

    private void add(Finding finding, OptionalInt causedBy) {
        remarks.add(new Remark(
                remarks.size() + 1,
                finding,
                wording.words(finding),
                wording.sentence(finding),
                causedBy,
                finding.severity() == Severity.QUERY ? earlier.apply(finding) : Optional.empty()));
    }
}

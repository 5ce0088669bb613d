package vn.tonghop.spreadsheet.marked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.spreadsheet.feedback.Remark;

/** Remarks that share one line of the list: one each, or where there are too many all of one rule. */
record RemarkGroup(List<Remark> remarks) {

    RemarkGroup {
        remarks = List.copyOf(remarks);
    }

    static List<RemarkGroup> of(List<Remark> remarks, int most) {
        if (remarks.size() <= most) {
            return remarks.stream()
                    .map(remark -> new RemarkGroup(List.of(remark)))
                    .toList();
        }
        Map<String, List<Remark>> byRule = new LinkedHashMap<>();
        remarks.forEach(remark -> byRule.computeIfAbsent(
                        remark.finding().severity() + " " + remark.finding().rule(), rule -> new ArrayList<>())
                .add(remark));
        return byRule.values().stream().map(RemarkGroup::new).toList();
    }

    Remark first() {
        return remarks.get(0);
    }

    String places(int most) {
        return remarks.stream().limit(most).map(Remark::place).collect(Collectors.joining(", "));
    }

    int more(int most) {
        return Math.max(0, remarks.size() - most);
    }
}

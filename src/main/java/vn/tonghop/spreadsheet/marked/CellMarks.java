package vn.tonghop.spreadsheet.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.finding.Severity;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Remark;
import vn.tonghop.spreadsheet.marked.part.At;

/** Which cells of a sheet are marked how, and what is noted beside them. */
record CellMarks(Map<At, List<Remark>> remarks) {

    private static final int REMARKS_OF_A_CELL = 3;

    /** The first cells of the list, by sheet; no more than that many. */
    static Map<String, CellMarks> of(Feedback feedback, int most) {
        Map<String, CellMarks> sheets = new TreeMap<>();
        int cells = 0;
        for (Remark remark : feedback.remarks()) {
            At at = At.of(remark.finding().place().cell()).orElse(null);
            if (at != null) {
                CellMarks sheet = sheets.computeIfAbsent(
                        remark.finding().place().sheet(), name -> new CellMarks(new TreeMap<>()));
                if (sheet.remarks.containsKey(at) || cells < most) {
                    cells += sheet.remarks.containsKey(at) ? 0 : 1;
                    sheet.remarks
                            .computeIfAbsent(at, first -> new ArrayList<>())
                            .add(remark);
                }
            }
        }
        return sheets;
    }

    /** Remarks come with errors first. */
    Severity severity(At at) {
        return remarks.get(at).get(0).finding().severity();
    }

    String comment(At at, Labels labels) {
        List<Remark> all = remarks.get(at);
        String text = all.stream()
                .limit(REMARKS_OF_A_CELL)
                .map(remark -> labels.say("severity." + remark.finding().severity()) + ": " + remark.sentence())
                .collect(Collectors.joining("\n"));
        int more = all.size() - REMARKS_OF_A_CELL;
        return more > 0 ? text + "\n" + labels.say("comment.more", more) : text;
    }
}

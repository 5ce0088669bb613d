package vn.tonghop.spreadsheet.marked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.spreadsheet.answer.ExplanationReader;
import vn.tonghop.spreadsheet.marked.part.At;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawWorkbook;

/** The looks that cells had before an earlier check marked them, kept out of sight on its result sheet. */
final class EarlierMarks {

    private EarlierMarks() {}

    /** By sheet and cell. */
    static Map<String, Map<At, Integer>> of(Opening opened, String resultSheet) {
        Map<String, Map<At, Integer>> looks = new HashMap<>();
        if (opened instanceof RawWorkbook workbook) {
            List<ExplanationReader.Line> lines = ExplanationReader.lines(workbook);
            Map<Integer, Integer> kept = kept(resultSheet);
            for (ExplanationReader.Line line : lines) {
                Optional<At> at = At.of(line.cell());
                if (at.isPresent() && kept.containsKey(line.row())) {
                    looks.computeIfAbsent(line.sheet(), sheet -> new HashMap<>())
                            .putIfAbsent(at.get(), kept.get(line.row()));
                }
            }
        }
        return looks;
    }

    private static Map<Integer, Integer> kept(String sheet) {
        int column = ExplanationReader.CODES.size() - 1;
        Map<Integer, Integer> kept = new HashMap<>();
        for (Tag tag : Tags.of(sheet)) {
            Optional<At> at = tag.opens("c") ? tag.attribute("r").flatMap(At::of) : Optional.empty();
            if (at.isPresent() && at.get().column() == column) {
                kept.put(
                        at.get().row(),
                        tag.attribute("s").map(Integer::parseInt).orElse(0));
            }
        }
        return kept;
    }
}

package vn.tonghop.report.exact;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.report.RenderedReport;

/** Large numbers that no file of one audience may say, as they are or as a part of another, with what gave them away. */
final class NumbersHidden {

    private static final String LANGUAGE = "vi";
    private static final NumbersIn NUMBERS = new NumbersIn(LANGUAGE);
    private static final int DECIMALS = 2;
    private static final int AROUND = 90;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Smaller ones stand in a file for other reasons too. */
    private static final long TELLING = 1_000;

    private final Map<BigDecimal, String> hidden = new HashMap<>();

    void count(String cell, long value) {
        if (value >= TELLING) {
            hidden.put(KnownNumbers.plain(BigDecimal.valueOf(value)), cell);
        }
    }

    /** What a percentage of a hidden number would look like; of a part of 1 to 4 it tells as much. */
    void share(String cell, long part, long whole) {
        if (whole > 0) {
            BigDecimal percent = BigDecimal.valueOf(part)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN);
            if (percent.stripTrailingZeros().scale() == DECIMALS) {
                hidden.put(KnownNumbers.plain(percent), cell + " in percent");
            }
        }
    }

    /** Where any of them stands in the files of a report: text, tables, pictures and what is said of these. */
    List<String> in(RenderedReport rendered) throws IOException {
        List<String> texts = new ArrayList<>(FileTexts.pages(rendered.pdf()));
        for (Path file : rendered.companions()) {
            texts.addAll(
                    file.toString().endsWith(".docx")
                            ? FileTexts.rowsOfWord(file)
                            : FileTexts.rowsOfBook(file, LANGUAGE));
        }
        Set<String> found = new HashSet<>();
        for (String text : texts) {
            NUMBERS.of(FileTexts.withoutRun(text)).stream()
                    .filter(hidden::containsKey)
                    .forEach(number -> found.add("%s tells %s, %s: %s"
                            .formatted(
                                    rendered.pdf().getFileName(), hidden.get(number), number, around(text, number))));
        }
        return List.copyOf(found);
    }

    private static String around(String text, BigDecimal number) {
        String line = NumbersIn.oneLine(text).replace(".", "");
        int place = Math.max(0, line.indexOf(number.toPlainString().replace('.', ',')));
        return line.substring(Math.max(0, place - AROUND), Math.min(line.length(), place + AROUND));
    }

    NumbersHidden without(NumbersHidden others) {
        hidden.keySet().removeAll(others.hidden.keySet());
        return this;
    }

    int size() {
        return hidden.size();
    }
}

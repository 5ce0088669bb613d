package vn.tonghop.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;

/** What a source plan says, phrase by phrase, as {@code jobs/sources/} keeps it, and what is wrong with such a list. */
final class SourceIndex {

    private static final List<String> COLUMNS =
            List.of("no", "section", "phrase", "disposition", "refers_to", "reason");
    private static final Set<String> MEASURED = Set.of("indicator", "duty");
    private static final Set<String> EXPLAINED = Set.of("informational", "out-of-scope");
    private static final int LONGEST_PHRASE = 160;

    private static final Pattern PLAN_CODE = Pattern.compile("[A-Z]{2}\\d{2}-(?:D\\d{2}|\\d{2}(?:[a-z]\\d?|Σ)?)");
    private static final Pattern OBLIGATION_CODE = Pattern.compile("O\\d{1,2}[a-z]?");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8,11}(?!\\d)");

    /** Words of the sources for which a quotation has "[người bán dâm]". */
    private static final List<String> REPLACED_TERMS =
            List.of("gái bán dâm", "gái mại dâm", "đối tượng mại dâm", "đối tượng bán dâm", "hoàn lương");

    private static final List<Rule> RULES = List.of(
            new Rule("section is empty", entry -> entry.section().isEmpty()),
            new Rule("phrase is empty", entry -> entry.phrase().isEmpty()),
            new Rule("phrase is too long", entry -> entry.phrase().length() > LONGEST_PHRASE),
            new Rule("disposition is unknown", entry -> !entry.isMeasured() && !entry.isDue() && !entry.isExplained()),
            new Rule(
                    "reason is missing",
                    entry -> entry.isExplained() && entry.reason().isEmpty()),
            new Rule(
                    "refers to nothing",
                    entry -> !entry.isExplained() && entry.codes().isEmpty()),
            new Rule(
                    "refers to something",
                    entry -> entry.isExplained() && !entry.codes().isEmpty()),
            new Rule("is no plan code", entry -> entry.isMeasured() && entry.hasCodeUnlike(PLAN_CODE)),
            new Rule("is no obligation", entry -> entry.isDue() && entry.hasCodeUnlike(OBLIGATION_CODE)),
            new Rule(
                    "carries a number of a person",
                    entry -> PERSONAL_NUMBER.matcher(entry.words()).find()),
            new Rule("carries an address", entry -> entry.words().contains("@")),
            new Rule(
                    "has a word to be replaced",
                    entry -> REPLACED_TERMS.stream().anyMatch(entry.words()::contains)));

    private final String text;
    private final List<Entry> entries;
    private final List<String> unreadable;

    private SourceIndex(String text, List<Entry> entries, List<String> unreadable) {
        this.text = text;
        this.entries = List.copyOf(entries);
        this.unreadable = List.copyOf(unreadable);
    }

    static SourceIndex read(Path file) throws IOException {
        var faults = new Faults();
        List<Entry> entries =
                CsvFile.read(file, COLUMNS, faults).stream().map(Entry::of).toList();
        return new SourceIndex(
                Files.readString(file),
                entries,
                faults.list().stream().map(Fault::toString).toList());
    }

    /** Each as {@code row 3: phrase is empty}, or without a row for what is wrong with the file as a whole. */
    List<String> faults() {
        List<String> found = new ArrayList<>(unreadable);
        if (!text.startsWith(String.join(",", COLUMNS) + "\n")) {
            found.add("header is not " + COLUMNS);
        }
        if (text.contains("\r") || !text.endsWith("\n")) {
            found.add("lines do not end with LF");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            found.add("text is not NFC");
        }
        if (plans().size() > 1) {
            found.add("refers to several plans: " + plans());
        }
        for (int row = 1; row <= entries.size(); row++) {
            found.addAll(faults(row, entries.get(row - 1)));
        }
        return found;
    }

    private static List<String> faults(int row, Entry entry) {
        List<String> found = new ArrayList<>();
        if (!entry.no().equals(Integer.toString(row))) {
            found.add("row " + row + ": number is " + entry.no());
        }
        RULES.stream()
                .filter(rule -> rule.isBroken().test(entry))
                .map(rule -> "row " + row + ": " + rule.problem())
                .forEach(found::add);
        return found;
    }

    /** Those of {@code wanted} that no row refers to. */
    Set<String> uncited(Collection<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        entries.forEach(entry -> missing.removeAll(entry.codes()));
        return missing;
    }

    int size() {
        return entries.size();
    }

    private Set<String> plans() {
        return entries.stream()
                .filter(Entry::isMeasured)
                .flatMap(entry -> entry.codes().stream())
                .map(code -> code.split("-", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Rule(String problem, Predicate<Entry> isBroken) {}

    private record Entry(
            String no, String section, String phrase, String disposition, List<String> codes, String reason) {

        static Entry of(CsvRow row) {
            return new Entry(
                    cell(row, "no"),
                    cell(row, "section"),
                    cell(row, "phrase"),
                    cell(row, "disposition"),
                    Arrays.stream(cell(row, "refers_to").split(" "))
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    cell(row, "reason"));
        }

        private static String cell(CsvRow row, String column) {
            return row.optionalText(column).orElse("");
        }

        boolean isMeasured() {
            return MEASURED.contains(disposition);
        }

        boolean isDue() {
            return disposition.equals("calendar");
        }

        boolean isExplained() {
            return EXPLAINED.contains(disposition);
        }

        boolean hasCodeUnlike(Pattern form) {
            return !codes.stream().allMatch(code -> form.matcher(code).matches());
        }

        String words() {
            return (section + " | " + phrase + " | " + reason).toLowerCase(Locale.ROOT);
        }
    }
}

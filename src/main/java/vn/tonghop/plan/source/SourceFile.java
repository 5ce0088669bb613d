package vn.tonghop.plan.source;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** Reads {@code jobs/sources/<programme>.csv}: a phrase without a place, or with two, is a fault. */
public final class SourceFile {

    private static final List<String> COLUMNS =
            List.of("no", "section", "phrase", "disposition", "refers_to", "reason");
    private static final int LONGEST_PHRASE = 160;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)?");

    private int number;

    private SourceFile() {}

    public static List<SourcePhrase> read(Path file, Faults faults) {
        var source = new SourceFile();
        return CsvFile.read(file, COLUMNS, faults).stream().map(source::phrase).toList();
    }

    private SourcePhrase phrase(CsvRow row) {
        number++;
        if (!row.text("no").equals(String.valueOf(number))) {
            row.fault("cột no (" + row.text("no") + ") phải là " + number + ": các dòng đánh số liền nhau từ 1");
        }
        Optional<Disposition> disposition = disposition(row);
        var phrase = new SourcePhrase(
                number,
                row.text("section"),
                row.text("phrase"),
                disposition.orElse(Disposition.INFORMATIONAL),
                codes(row),
                row.optionalText("reason").orElse(""),
                row.line());
        checkPhrase(row, phrase);
        disposition.ifPresent(known -> checkPlace(row, phrase));
        return phrase;
    }

    private static Optional<Disposition> disposition(CsvRow row) {
        String word = row.text("disposition");
        Optional<Disposition> disposition = Disposition.of(word);
        if (disposition.isEmpty() && !word.isEmpty()) {
            row.fault("cột disposition (" + word + ") phải là một trong " + Disposition.words());
        }
        return disposition;
    }

    private static List<String> codes(CsvRow row) {
        List<String> codes = Arrays.stream(
                        row.optionalText("refers_to").orElse("").split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
        codes.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> row.fault(
                        "cột refers_to (" + code + ") phải là các mã như HN26-01 hoặc O4, cách nhau bằng dấu cách"));
        return codes;
    }

    private static void checkPhrase(CsvRow row, SourcePhrase phrase) {
        if (phrase.phrase().length() > LONGEST_PHRASE) {
            row.fault("cột phrase dài " + phrase.phrase().length() + " chữ, chỉ trích tối đa " + LONGEST_PHRASE);
        }
        String words = phrase.section() + phrase.phrase() + phrase.reason();
        if (!Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
            row.fault("phải gõ theo Unicode dựng sẵn (NFC)");
        }
    }

    private static void checkPlace(CsvRow row, SourcePhrase phrase) {
        String word = phrase.disposition().word();
        if (phrase.disposition().refers()) {
            if (phrase.codes().isEmpty()) {
                row.fault("cột refers_to không được để trống khi disposition là " + word);
            }
            return;
        }
        if (!phrase.codes().isEmpty()) {
            row.fault("cột refers_to (" + String.join(" ", phrase.codes()) + ") phải để trống khi disposition là "
                    + word);
        }
        if (phrase.reason().isEmpty()) {
            row.fault("cột reason không được để trống khi disposition là " + word);
        }
    }
}

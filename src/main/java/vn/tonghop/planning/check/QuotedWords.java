package vn.tonghop.planning.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.contact.Contacts;

/** Quotations of plans carry no word that demeans people, and nothing by which a person could be found. */
final class QuotedWords {

    private static final Pattern REPLACED = Pattern.compile(
            "(gái|đối tượng) (bán|mại) dâm|hoàn lương", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?<!\\d)0\\d(?:[ .-]?\\d){7,10}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@\\w[\\w.-]*");

    /** Where the mailboxes of offices stand; whoever reads these files sees to it that they are no others. */
    private static final Set<String> MAILBOXES = Set.of(Contacts.FILE, KnownFiles.MAIL);

    private final Path jobs;
    private final Faults faults;

    QuotedWords(Path jobs, Faults faults) {
        this.jobs = jobs;
        this.faults = faults;
    }

    void check() {
        try (Stream<Path> files = Files.walk(jobs)) {
            for (Path file : files.filter(QuotedWords::isDefinition).toList()) {
                check(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jobs, e);
        }
    }

    private static boolean isDefinition(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".csv"));
    }

    private void check(Path file) throws IOException {
        String name = jobs.relativize(file).toString().replace('\\', '/');
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher word = REPLACED.matcher(lines.get(i));
            if (word.find()) {
                faults.add(name, i + 1, "'" + word.group() + "': trích dẫn phải thay bằng '[người bán dâm]'");
            }
            refuse(name, i + 1, NUMBER_OF_A_PERSON.matcher(lines.get(i)), "số của một người");
            if (!MAILBOXES.contains(name)) {
                refuse(name, i + 1, ADDRESS.matcher(lines.get(i)), "địa chỉ thư của một người");
            }
        }
    }

    private void refuse(String name, int line, Matcher found, String what) {
        if (found.find()) {
            faults.add(name, line, "'" + found.group() + "' có thể là " + what + ": không ghi vào đây");
        }
    }

    /** None of a file that is not UTF-8, which reading has already said. */
    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            return List.of();
        }
    }
}

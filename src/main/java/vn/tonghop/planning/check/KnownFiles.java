package vn.tonghop.planning.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.ActorToken;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.plan.register.Register;
import vn.tonghop.plan.rubric.Rubrics;
import vn.tonghop.planning.Retention;

/** A file under a name that nothing reads says something nobody hears: most often the name is misspelt. */
final class KnownFiles {

    /** Read where letters are written. */
    static final String MAIL = "mail.yaml";

    private static final List<String> SHARED = List.of(
            "README.md",
            "org-units.csv",
            "crosswalk.csv",
            "scopes.csv",
            "holidays.csv",
            Actors.FILE,
            ActorToken.PUBLIC_KEY,
            Contacts.FILE,
            "rules.yaml",
            Retention.FILE,
            MAIL,
            Register.HOTSPOTS,
            Register.LOCATIONS,
            IndicatorLinkFile.NAME);
    private static final List<String> OF_A_PROGRAMME =
            List.of("plan.yaml", "calendar.yaml", "rules.yaml", "reports.yaml", "allocation.csv");
    private static final Pattern LEFT_BY_EDITORS = Pattern.compile("\\..*|.*~|#.*#");

    private final Path jobs;
    private final Faults faults;

    KnownFiles(Path jobs, Faults faults) {
        this.jobs = jobs;
        this.faults = faults;
    }

    void check() {
        try (Stream<Path> files = Files.walk(jobs)) {
            files.filter(Files::isRegularFile)
                    .map(jobs::relativize)
                    .filter(file -> !LEFT_BY_EDITORS
                            .matcher(file.getFileName().toString())
                            .matches())
                    .forEach(this::check);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + jobs, e);
        }
    }

    private void check(Path file) {
        String name = file.getFileName().toString();
        String folder = file.getNameCount() == 1 ? "" : file.getName(0).toString();
        if (file.getNameCount() > 2) {
            unread(file, List.of("thư mục này không được có thư mục con"));
        } else if (folder.equals("forms")) {
            allow(name.endsWith(".yaml"), file, List.of("<biểu>.yaml"));
        } else if (folder.equals(Rubrics.FOLDER)) {
            allow(name.endsWith(".yaml"), file, List.of("<thang điểm>.yaml"));
        } else if (folder.equals("sources")) {
            allow(name.endsWith(".csv"), file, List.of("<chương trình>.csv"));
            checkOwner(file, name.replaceFirst("\\.csv$", ""));
        } else if (folder.equals("schemas")) {
            allow(name.endsWith(".schema.json"), file, List.of("<tệp>.schema.json"));
        } else {
            List<String> known = folder.isEmpty() ? SHARED : OF_A_PROGRAMME;
            boolean certificate = folder.isEmpty() && name.endsWith(".pem"); // of a mail server
            allow(known.contains(name) || certificate, file, known);
        }
    }

    private void checkOwner(Path file, String programme) {
        if (!Files.isDirectory(jobs.resolve(programme))) {
            faults.add(slashed(file), 1, "không có chương trình '" + programme + "' trong thư mục này");
        }
    }

    private void allow(boolean known, Path file, List<String> names) {
        if (!known) {
            unread(file, names);
        }
    }

    private void unread(Path file, List<String> names) {
        faults.add(slashed(file), 1, "không lệnh nào đọc tệp này, chỉ dùng các tên " + names);
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}

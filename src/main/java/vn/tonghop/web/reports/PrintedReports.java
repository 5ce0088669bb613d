package vn.tonghop.web.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.period.Period;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.storage.desk.HandedOut;
import vn.tonghop.storage.desk.HandedOutReports;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.web.source.DeskSource;

/** Finds the reports that were handed out for an audience; a file whose bytes are no longer those is not shown. */
@Component
class PrintedReports {

    private static final int PARTS_OF_A_RUN = 3;

    private final DeskSource source;

    PrintedReports(DeskSource source) {
        this.source = source;
    }

    /** The latest first; nothing for whoever does not look after all units. */
    List<Printed> of(Acting acting) {
        if (!acting.actor().coversEverything()) {
            return List.of();
        }
        List<ReportDefinition> reports =
                definitions().stream().filter(report -> isFor(acting, report)).toList();
        return new HandedOutReports(source.dataSource(), source.programme())
                .all().stream().flatMap(file -> printed(file, reports).stream()).toList();
    }

    /** A final report lies where its draft lay. */
    private static List<String> place(HandedOut file) {
        return List.of(file.run(), file.report(), file.language());
    }

    /** The reports of the programme, in the order of its definitions. */
    List<ReportDefinition> definitions() {
        return ReportFile.read(source.workplace().jobs(), source.now().programme());
    }

    static boolean isFor(Acting acting, ReportDefinition report) {
        Audience own = acting.actor().audience();
        return report.audience().compareTo(own) >= 0;
    }

    static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "vi";
    }

    private static Optional<Printed> printed(HandedOut file, List<ReportDefinition> reports) {
        String[] run = file.run().split("/");
        Optional<Period> period = run.length == PARTS_OF_A_RUN ? Period.parse(run[1]) : Optional.empty();
        return reports.stream()
                .filter(report -> report.id().equals(file.report()) && !report.isBurst())
                .findFirst()
                .flatMap(report -> period.map(
                        known -> new Printed(file, report, known, Integer.parseInt(run[2]), title(report, known))));
    }

    private static String title(ReportDefinition report, Period period) {
        Catalogue words = Catalogue.in(language());
        return report.title().in(words.language()).replace("{period}", new Moments(words).period(period));
    }

    /** Its bytes, looked for by their hash; empty when no file has them any more. */
    Optional<byte[]> bytes(Printed printed) {
        Path folder = source.workplace()
                .reports()
                .resolve(source.programme())
                .resolve(printed.period().code());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pdf"))
                    .map(PrintedReports::read)
                    .filter(bytes -> FileHashes.of(bytes).equals(printed.file().sha256()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

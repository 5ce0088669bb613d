package vn.tonghop.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.job.intake.Sources;

/** Where a command takes files from, and when they came. */
public final class Incoming {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--received-at",
            paramLabel = "THỜI_ĐIỂM",
            description = "Thời điểm nhận các tệp mà manifest.csv không ghi, ví dụ 2026-06-16T09:30:00+07:00; không nêu"
                    + " thì collect lấy bây giờ, run trả lại các tệp đó.")
    private Optional<Instant> receivedAt = Optional.empty();

    @Parameters(
            paramLabel = "NƠI",
            arity = "0..*",
            description =
                    "Thư mục có tệp gửi đến (manifest.csv ghi thời điểm nhận), tệp .zip có nhiều biểu, hoặc từng tệp"
                            + " (mặc định: mọi thư mục trong tonghop-data/inbox/<chương trình>). Tệp đang được chép vào thư mục"
                            + " thì để lần sau.")
    private List<Path> places = List.of();

    public Optional<Instant> receivedAt() {
        return receivedAt;
    }

    /** @throws ParameterException when a place that was named is not there */
    public List<Path> places(Settings settings) {
        places.stream().filter(place -> !Files.exists(place)).findFirst().ifPresent(place -> {
            throw new ParameterException(spec.commandLine(), settings.texts().say("collect.no-place", place));
        });
        return places.isEmpty() ? Sources.foldersIn(settings.inbox()) : places;
    }

    /** @param otherwise when those came of which nothing says it */
    public Sources sources(Settings settings, Optional<Instant> otherwise) {
        return new Sources(places(settings), receivedAt.or(() -> otherwise), settings.received());
    }
}

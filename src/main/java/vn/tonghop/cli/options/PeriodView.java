package vn.tonghop.cli.options;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.Period;

/** Which period is looked at, of which units, as of when, and in which form it is printed. */
public final class PeriodView {

    /** For whom it is written. */
    public enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--period", paramLabel = "KỲ", required = true, description = "Kỳ báo cáo, ví dụ 2026-06.")
    private Period period;

    @Option(names = "--scope", paramLabel = "PHẠM_VI", description = "Chỉ các đơn vị của một phạm vi trong scopes.csv.")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--format", paramLabel = "text|csv|json", description = "Dạng in (mặc định: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "THỜI_ĐIỂM",
            description = "Như lúc đó đã biết, ví dụ 2026-06-17T08:00:00+07:00 (mặc định: bây giờ).")
    private Optional<Instant> asOf = Optional.empty();

    public Period period() {
        return period;
    }

    public Format format() {
        return format;
    }

    public Instant asOf() {
        return asOf.orElseGet(Instant::now);
    }

    /** The scope that was named; empty where all units are asked for. */
    public Optional<Scope> scope(Supplier<Scopes> scopes, Texts texts) {
        return scope.map(name -> scopes.get()
                .find(name)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), texts.say("status.scope-unknown", name))));
    }
}

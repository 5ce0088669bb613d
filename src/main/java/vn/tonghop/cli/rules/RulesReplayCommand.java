package vn.tonghop.cli.rules;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.RuleReplay;
import vn.tonghop.job.RuleReplay.Failure;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop rules replay}: who would have failed a rule as it is written now; no figure is printed or changed. */
@Command(
        name = "replay",
        description = "Thử quy tắc như đang viết trên mọi lần gửi đã nhận: đơn vị nào sẽ bị báo. Không đổi gì đã lưu.",
        footer = {
            "",
            "Ví dụ: ./tonghop rules replay out-of-proportion --from 2026-01 --to 2026-06",
            "       ./tonghop rules replay --all",
            "Mã thoát: 0 không đơn vị nào bị báo; 1 có đơn vị bị báo; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không được"
                    + " phép."
        })
final class RulesReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "QUY_TẮC", arity = "0..*", description = "Mã quy tắc.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Mọi quy tắc của chương trình.")
    private boolean all;

    @Option(names = "--from", paramLabel = "KỲ", description = "Từ kỳ này, ví dụ 2026-01 (mặc định: từ đầu).")
    private Optional<Period> from = Optional.empty();

    @Option(names = "--to", paramLabel = "KỲ", description = "Đến kỳ này, ví dụ 2026-06 (mặc định: đến nay).")
    private Optional<Period> to = Optional.empty();

    @Override
    public Integer call() {
        Programme programme = settings.programme();
        actor.acting(settings, programme.units()).requireRunning();
        try (OpeningDatabase database = settings.openDatabase()) {
            var replay = new RuleReplay(programme, settings.jobs(), database.dataSource());
            RuleReplay.Outcome outcome = replay.run(
                    wanted(replay.ids()),
                    from.map(Period::start).orElse(LocalDate.of(1900, 1, 1)),
                    to.map(Period::end).orElse(LocalDate.of(9999, 1, 1)));
            print(outcome);
            return outcome.failures().isEmpty() ? 0 : 1;
        }
    }

    private Set<String> wanted(List<String> known) {
        if (all == !ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), settings.texts().say("rules.replay.which"));
        }
        List<String> unknown = ids.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), settings.texts().say("rules.replay.unknown", String.join(", ", unknown)));
        }
        return new LinkedHashSet<>(all ? known : ids);
    }

    private void print(RuleReplay.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = settings.texts();
        var wording = Wording.in(settings.language().code());
        Map<String, List<Failure>> byRule = outcome.failures().stream()
                .collect(Collectors.groupingBy(failure -> failure.finding().rule(), TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, failures) -> {
            long units = failures.stream()
                    .map(failure -> failure.unit().code())
                    .distinct()
                    .count();
            out.println(texts.say("rules.replay.rule", rule, failures.size(), units));
            failures.forEach(failure -> out.println("    "
                    + texts.say(
                            "rules.replay.failure",
                            failure.period().code(),
                            failure.unit().code(),
                            failure.unit().name(),
                            failure.version(),
                            wording.where(failure.finding().place()).replaceFirst(": $", ""))));
        });
        out.println(texts.say(
                "rules.replay.total", outcome.replayed(), outcome.failures().size()));
        out.flush();
    }
}

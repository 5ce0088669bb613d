package vn.tonghop.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.past.ShadowStore;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Rules.Outline;
import vn.tonghop.validation.Status;

/** {@code tonghop rules list}: every rule of a programme, how it stands and, while it is tried out, how often it spoke up. */
@Command(
        name = "list",
        description =
                "Liệt kê các quy tắc của chương trình: trạng thái, mức độ, bản, ngày áp dụng, nơi chịu trách nhiệm.",
        footer = {
            "",
            "Ví dụ: ./tonghop rules list",
            "       ./tonghop rules list --status shadow  (kèm số lần đã phát hiện, nếu đã có cơ sở dữ liệu)",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi."
        })
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--status", paramLabel = "active|shadow|off", description = "Chỉ các quy tắc có trạng thái này.")
    private Optional<Status> status = Optional.empty();

    @Override
    public Integer call() {
        Programme programme = settings.programme();
        var faults = new Faults();
        Rules rules = Rules.read(settings.jobs(), faults, programme);
        faults.stopIfAny();
        List<Outline> shown = rules.outlines().stream()
                .filter(rule -> status.isEmpty() || rule.standing().status() == status.get())
                .toList();
        Map<String, ShadowStore.Count> counts = counts(programme, shown);
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = settings.texts();
        out.println(texts.say("rules.list.heading", programme.id(), shown.size()));
        shown.forEach(rule -> print(out, texts, rule, Optional.ofNullable(counts.get(rule.id()))));
        out.flush();
        return 0;
    }

    private Map<String, ShadowStore.Count> counts(Programme programme, List<Outline> shown) {
        boolean tried = shown.stream().anyMatch(rule -> rule.standing().status() == Status.SHADOW);
        if (!tried || !settings.hasDatabase()) {
            return Map.of();
        }
        try (OpeningDatabase database = settings.openDatabase()) {
            return new ShadowStore(database.dataSource())
                    .counts(programme.id()).stream().collect(Collectors.toMap(ShadowStore.Count::rule, count -> count));
        }
    }

    private static void print(PrintWriter out, Texts texts, Outline rule, Optional<ShadowStore.Count> count) {
        String needs = rule.needsPast() ? texts.say("rules.list.needs-past") : "";
        out.println(texts.say(
                "rules.list.rule",
                rule.id(),
                word(rule.standing().status()),
                word(rule.severity()),
                rule.standing().version(),
                rule.standing().validFrom().toString(),
                rule.standing().owner()));
        out.println("    " + rule.relation() + needs);
        out.println("    " + rule.reason());
        count.ifPresent(each -> out.println("    " + texts.say("rules.list.shadow", each.findings(), each.files())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package vn.tonghop.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.unit.UnitFiles;
import vn.tonghop.cli.unit.UnitPage;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.name.MatchKind;
import vn.tonghop.orgunit.name.UnitMatch;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.period.DueRule;

/** {@code tonghop unit}: who bore a code or a name on a day, what that unit came from and what it became. */
@Command(
        name = "unit",
        description = "Tra cứu đơn vị theo mã, tên và ngày: thuộc đâu, từ đâu mà có, về sau thành gì.",
        footer = {
            "",
            "Ví dụ: ./tonghop unit 00004 --on 2024-06-01",
            "       ./tonghop unit \"Hoà Phong\"",
            "Mã thoát: 0 thấy một đơn vị; 1 không thấy hoặc có nhiều đơn vị; 2 gõ sai; 3 tệp định nghĩa có lỗi."
        })
final class UnitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "MÃ|TÊN", arity = "1..*", description = "Mã đơn vị, hoặc tên (có dấu hay không dấu).")
    private List<String> words = List.of();

    @Option(names = "--on", paramLabel = "NGÀY", description = "Ngày cần tra, dạng 2024-06-01 (mặc định: hôm nay).")
    private Optional<LocalDate> on = Optional.empty();

    private UnitPage page;
    private OrgUnits units;

    @Override
    public Integer call() {
        UnitFiles files = UnitFiles.read(settings.jobs());
        units = files.units();
        page = new UnitPage(files, settings.texts(), spec.commandLine().getOut());
        String asked = String.join(" ", words).strip();
        LocalDate day = on.orElseGet(() -> LocalDate.now(DueRule.ZONE));
        return units.lives(asked).isEmpty() ? byName(asked, day) : byCode(asked, day);
    }

    private int byCode(String code, LocalDate day) {
        return units.find(code, day)
                .map(unit -> show(unit, day))
                .orElseGet(() -> elsewhen("unit.code-not-then", units.lives(code), code, day));
    }

    private int byName(String name, LocalDate day) {
        UnitMatch match = UnitMatcher.on(units, day).byName(name);
        if (match.accepted().isPresent()) {
            return show(match.accepted().get(), day);
        }
        if (match.kind() == MatchKind.AMBIGUOUS) {
            return several("unit.several", match.candidates(), name, day);
        }
        UnitMatch ever = new UnitMatcher(units, units.ever()).byName(name);
        if (ever.accepted().isPresent() || ever.kind() == MatchKind.AMBIGUOUS) {
            return elsewhen("unit.name-not-then", ever.candidates(), name, day);
        }
        List<OrgUnit> near = match.candidates().isEmpty() ? ever.candidates() : match.candidates();
        return several(near.isEmpty() ? "unit.unknown" : "unit.nearest", near, name, day);
    }

    /** Units of other days: the last one when all bear one code, otherwise the list to choose from. */
    private int elsewhen(String sentence, List<OrgUnit> candidates, String asked, LocalDate day) {
        if (candidates.stream().map(OrgUnit::code).distinct().count() > 1) {
            return several(sentence, candidates, asked, day);
        }
        OrgUnit last = candidates.get(candidates.size() - 1);
        page.answer(sentence, asked, day);
        return show(last, last.validTo().orElse(last.validFrom()));
    }

    private int several(String sentence, List<OrgUnit> candidates, String asked, LocalDate day) {
        page.answer(sentence, asked, day);
        page.list(candidates);
        return 1;
    }

    private int show(OrgUnit unit, LocalDate day) {
        page.show(unit, day);
        return 0;
    }
}

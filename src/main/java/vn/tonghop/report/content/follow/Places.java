package vn.tonghop.report.content.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.plan.register.Hotspot.Listing;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Lists the places of the register that lie in the programme's units, and how each stands. */
final class Places {

    private static final String SILENT = "places.no-report";

    private final Setting setting;
    private final Catalogue words;
    private final LocalDate day;

    Places(Setting setting) {
        if (!setting.report().audience().seesSmallCounts()) {
            throw new IllegalStateException("report '" + setting.report().id()
                    + "' prints the listed places, so its audience must be 'restricted'");
        }
        this.setting = setting;
        this.words = setting.words();
        this.day = setting.snapshot().period().end();
    }

    /** In the order of the register; then the units that say that a new one has arisen. */
    List<FollowRows.Place> rows() {
        var register = setting.programme().register();
        Set<String> own = setting.snapshot().units().stream()
                .flatMap(line -> setting.programme().units().subtree(line.unit().code(), day).stream())
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
        List<FollowRows.Place> rows = new ArrayList<>();
        for (Hotspot spot : register.hotspots()) {
            List<String> units = register.unitsOf(spot.code(), day);
            if (units.stream().anyMatch(own::contains)) {
                rows.add(row(spot, units));
            }
        }
        return rows;
    }

    String sentence() {
        List<FollowRows.Place> rows = rows();
        long open = rows.stream().filter(row -> row.tone().equals("bad")).count();
        long silent = rows.stream()
                .filter(row -> row.state().equals(words.text(SILENT)))
                .count();
        boolean followed = setting.measured().stream().anyMatch(each -> each.kind() == IndicatorKind.TRACKED_LIST);
        return words.text(followed ? "places.sentence" : "places.sentence.not-followed", rows.size(), open)
                + (silent == 0 ? "" : words.text("places.silent", silent))
                + arisen();
    }

    private FollowRows.Place row(Hotspot spot, List<String> units) {
        Optional<Measured> tracked = setting.measured().stream()
                .filter(each -> each.kind() == IndicatorKind.TRACKED_LIST)
                .filter(each -> each.indicator().measure().items().contains(spot.code()))
                .findFirst();
        String state = tracked.map(each -> isSilent(spot, each) ? SILENT : state(spot, each))
                .orElse("places.not-followed");
        return new FollowRows.Place(
                spot.code(),
                spot.name(),
                words.text("places." + id(spot.setting())),
                listing(spot),
                words.text("grade." + id(spot.baseline())) + (spot.certain() ? "" : " (~)"),
                units.stream().map(this::unitName).collect(Collectors.joining(", ")),
                words.text(state),
                state.startsWith("places.open") ? "bad" : "none");
    }

    /** Whether nobody who is asked about a place has reported: that it is active again must not be said then. */
    private boolean isSilent(Hotspot spot, Measured tracked) {
        Set<String> reporters = setting.programme().due(tracked.indicator(), tracked.period()).stream()
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
        return !tracked.hasData()
                || tracked.figure()
                        .coverage()
                        .absent()
                        .containsAll(setting.programme()
                                .register()
                                .asked(
                                        spot.code(),
                                        reporters,
                                        setting.programme().units(),
                                        day));
    }

    private static String state(Hotspot spot, Measured tracked) {
        String list = spot.list() == Listing.TO_CLEAR ? "to-clear" : "handed-over";
        boolean open = tracked.figure().unfulfilled().contains(spot.code());
        return (open ? "places.open." : "places.done.") + list;
    }

    private String listing(Hotspot spot) {
        return spot.list() == Listing.TO_CLEAR
                ? words.text("places.to-clear")
                : words.text("places.handed-over", spot.handedOver().orElse(IndicatorTable.NOTHING));
    }

    private String unitName(String code) {
        return setting.programme().units().find(code, day).map(OrgUnit::name).orElse(code);
    }

    /** New ones are said by number and unit only. */
    private String arisen() {
        List<String> where = setting.measured().stream()
                .filter(each -> each.kind() == IndicatorKind.ZERO_TOLERANCE && each.isBehind())
                .flatMap(each -> setting.snapshot().units().stream()
                        .filter(line -> Optional.ofNullable(
                                        line.figures().get(each.indicator().code()))
                                .map(UnitFigure::actual)
                                .filter(count -> count.signum() > 0)
                                .isPresent()))
                .map(line -> line.unit().name())
                .distinct()
                .toList();
        return where.isEmpty() ? "" : words.text("places.arisen", String.join(", ", where));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

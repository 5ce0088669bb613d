package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

class HanoiProgrammeTest {

    private static final Period JUNE = new Period(PeriodKind.MONTH, 2026, 6);
    private static final Period JULY = new Period(PeriodKind.MONTH, 2026, 7);

    private final Programme programme = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");

    @Test
    void readsWithoutFault() {
        assertThat(programme.indicators()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(programme.forms()).containsOnlyKeys("BM01-PCMD", "BM03-PCMD");
    }

    @Test
    void collectsFromThe126CommunesOfHaNoiAndFromNoOther() {
        List<OrgUnit> due = programme.reporters().get("xa-phuong").due(programme.units(), JUNE);

        assertThat(due).hasSize(126).allMatch(unit -> unit.parent().equals("01"));
        assertThat(programme.units().on(JUNE.end()))
                .filteredOn(unit -> unit.kind().isCommune())
                .hasSizeGreaterThan(126);
    }

    @Test
    void refusesAReporterOutsideTheUnitWhosePlanItIs(@TempDir Path folder) throws IOException {
        Path jobs = JobsCopy.in(folder);
        JobsCopy.replace(jobs.resolve("hanoi-2026/plan.yaml"), "units: [CATP]", "units: [CATP, \"12127\"]");

        assertThatThrownBy(() -> ProgrammeFiles.read(jobs, "hanoi-2026"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("đơn vị 12127 không có trong địa bàn 01");
    }

    @Test
    void collectsFromOneUnitLessOnceTwoAreMergedInTheData(@TempDir Path folder) throws IOException {
        Path jobs = JobsCopy.in(folder);
        JobsCopy.replace(
                jobs.resolve("org-units.csv"),
                "10441,Xã Mỹ Đức,xa,01,2025-07-01,,document\n10459,Xã Phúc Sơn,xa,01,2025-07-01,,document\n",
                """
                10441,Xã Mỹ Đức,xa,01,2025-07-01,2026-06-30,document
                10459,Xã Phúc Sơn,xa,01,2025-07-01,2026-06-30,document
                10441,Xã Mỹ Đức,xa,01,2026-07-01,,assumed
                """);
        JobsCopy.append(jobs.resolve("crosswalk.csv"), """
                2026-07-01,10441,10441,whole,all,,,assumed
                2026-07-01,10459,10441,whole,all,,,assumed
                """);
        Programme merged = ProgrammeFiles.read(jobs, "hanoi-2026");
        var faults = new Faults();
        Crosswalk crosswalk = Crosswalk.read(jobs.resolve("crosswalk.csv"), merged.units(), faults);
        OrgUnit myDuc = merged.units().find("10441", JULY.end()).orElseThrow();

        assertThat(faults.list()).isEmpty();
        assertThat(merged.reporters().get("xa-phuong").due(merged.units(), JUNE))
                .hasSize(126);
        assertThat(merged.reporters().get("xa-phuong").due(merged.units(), JULY))
                .hasSize(125);
        assertThat(new Lineage(crosswalk).summands(myDuc, JUNE.end()))
                .extracting(OrgUnit::name)
                .containsExactly("Xã Mỹ Đức", "Xã Phúc Sơn");
    }
}

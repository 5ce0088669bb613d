package vn.tonghop.web.runs;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.period.Period;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.run.StepStore;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskSource;

/** Deadlines, runs and their history, for the department. */
@Controller
class RunPages {

    private static final int SHOWN = 20;
    private static final int MONTHS = 12;

    private final DeskSource source;
    private final StartedRuns started;
    private final Deadlines deadlines;
    private final ReleasedRun releases;

    RunPages(DeskSource source, StartedRuns started, Deadlines deadlines, ReleasedRun releases) {
        this.source = source;
        this.started = started;
        this.deadlines = deadlines;
        this.releases = releases;
    }

    @Allowed(Role.DEPARTMENT)
    @GetMapping("/runs")
    String runs(Acting acting, Model model) {
        List<ShownRun> runs = new RunStore(source.dataSource())
                .latest(source.programme(), SHOWN).stream().map(this::shown).toList();
        model.addAttribute("ahead", deadlines.ahead(acting));
        model.addAttribute("periods", periods());
        model.addAttribute("running", runs.stream().filter(RunPages::isUnderWay).toList());
        model.addAttribute("runs", runs.stream().filter(run -> !isUnderWay(run)).toList());
        model.addAttribute("problem", started.problem());
        model.addAttribute("refresh", started.isAtWork() || runs.stream().anyMatch(RunPages::isUnderWay));
        return "runs/runs";
    }

    @Allowed(Role.DEPARTMENT)
    @PostMapping("/runs")
    String start(@RequestParam String period, Acting acting) {
        Period asked = Period.parse(period)
                .filter(known -> known.year() == source.now().programme().year())
                .orElseThrow(NotThereException::new);
        started.start(asked, acting);
        return "redirect:/runs";
    }

    @Allowed(Role.DEPARTMENT)
    @PostMapping("/runs/release")
    String release(@RequestParam String run, Acting acting) {
        releases.release(run, acting);
        return "redirect:/reports";
    }

    private static boolean isUnderWay(ShownRun run) {
        return run.run().state() == RunState.RUNNING;
    }

    private ShownRun shown(RunRow run) {
        boolean released = releases.isReleased(run.result());
        boolean finished = run.state() == RunState.DONE && !run.result().isEmpty();
        return new ShownRun(run, new StepStore(source.dataSource()).steps(run.id()), released, finished && !released);
    }

    /** The months that are over, and what ends with them; the latest first. */
    private List<String> periods() {
        return Stream.iterate(source.runningMonth(), Period::previous)
                .filter(month -> month.end().isBefore(source.today()))
                .limit(MONTHS)
                .filter(month -> month.year() == source.now().programme().year())
                .flatMap(month -> Stream.concat(Stream.of(month), month.endingTogether().stream()))
                .map(Period::code)
                .toList();
    }
}

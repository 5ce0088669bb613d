package vn.tonghop.web.board;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.distribution.MailFile;
import vn.tonghop.period.Period;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.source.DeskSource;

/** One row per unit in the scope of whoever looks, with the reports that are due from it. */
@Controller
class BoardPages {

    private static final int MONTHS = 12;

    private final DeskSource source;
    private final BoardRows rows;

    BoardPages(DeskSource source, BoardRows rows) {
        this.source = source;
        this.rows = rows;
    }

    /** @param show {@code me} for what waits for the actor, {@code missing} for what has not come */
    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/board")
    String board(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String reminded,
            Acting acting,
            Model model) {
        Period month = Period.parse(period)
                .filter(known -> known.year() == source.now().programme().year())
                .orElseGet(this::latest);
        List<BoardRow> all = rows.of(month, acting);
        model.addAttribute("mail", Files.exists(source.workplace().jobs().resolve(MailFile.NAME)));
        model.addAttribute("noMail", reminded.equals("none"));
        Reminded.parse(reminded).ifPresent(done -> model.addAttribute("reminded", done));
        model.addAttribute("period", month.code());
        model.addAttribute("periods", months());
        model.addAttribute("show", show);
        model.addAttribute("sum", BoardSum.of(all));
        model.addAttribute(
                "toRemind",
                all.stream().noneMatch(BoardRow::canBeReminded)
                        ? 0
                        : all.stream()
                                .filter(row ->
                                        row.row().isMissing() && row.reminded().isEmpty())
                                .count());
        model.addAttribute(
                "rows",
                UnitRow.of(all.stream()
                        .filter(row -> !show.equals("me") || row.row().waitsForReviewer())
                        .filter(row -> !show.equals("missing") || row.row().isMissing())
                        .toList()));
        return "board/board";
    }

    /** The last month that is over, or the last of the programme's year when that is over itself. */
    private Period latest() {
        Period over = Period.monthOf(source.today()).previous();
        int year = source.now().programme().year();
        return over.year() == year ? over : Period.month(year, over.year() < year ? 1 : 12);
    }

    private List<String> months() {
        return Stream.iterate(source.runningMonth(), Period::previous)
                .limit(MONTHS)
                .filter(month -> month.year() == source.now().programme().year())
                .map(Period::code)
                .toList();
    }
}

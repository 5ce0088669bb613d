package vn.tonghop.spreadsheet.gate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.CellAddress;

/** Looks over a whole workbook, hidden and foreign sheets too, and stops at the first sign of a person. */
public final class PersonalDataGate {

    private static final double SMALLEST_ID = 1e8;
    private static final double BEYOND_IDS = 1e12;
    private static final int THOUSAND = 1000;
    private static final int FEW_DIGITS = 6;
    private static final int NAMES_IN_A_LIST = 3;

    private final MoneyCells money;
    private final Set<String> sheetCodes;
    private final Set<String> numericSheets;
    private final Set<String> formTexts;
    private final PersonNames names;

    /**
     * @param moneyCodes codes of the data elements that are amounts of money
     * @param sheetCodes names of the forms' own sheets: no other sheet is ever named in a finding
     * @param forms of the programme
     * @param formTexts their own words, which are never taken for somebody's
     * @param names knows names of persons from those of places
     */
    public PersonalDataGate(
            Set<String> moneyCodes,
            Set<String> sheetCodes,
            Collection<Form> forms,
            Set<String> formTexts,
            PersonNames names) {
        this.money = new MoneyCells(moneyCodes);
        this.sheetCodes = Set.copyOf(sheetCodes);
        this.numericSheets = forms.stream()
                .flatMap(form -> form.figureSheets().stream())
                .filter(sheet -> sheet.tables().stream()
                        .flatMap(table -> table.elements().stream())
                        .noneMatch(element -> element.type() == ValueType.TEXT))
                .map(FormSheet::code)
                .collect(Collectors.toUnmodifiableSet());
        this.formTexts = formTexts;
        this.names = names;
    }

    /** The one finding about a workbook with data of persons; empty for a clean one. */
    public Optional<Finding> check(RawWorkbook workbook, String fileName) {
        Optional<PersonalRule> inName = ruleOfName(fileName);
        if (inName.isPresent()) {
            return inName.map(rule -> finding(rule, "", ""));
        }
        List<RawSheet> sheets = workbook.sheets();
        var harmless = new Harmless(workbook.format());
        for (int i = 0; i < sheets.size(); i++) {
            Optional<Finding> found = check(sheets.get(i), label(sheets.get(i), i), harmless);
            if (found.isPresent()) {
                return found;
            }
        }
        for (RawComment comment : workbook.comments()) {
            Optional<PersonalRule> rule =
                    PersonalText.rule(comment.text(), comment.text().contains(OwnSheets.NOTE));
            if (rule.isPresent()) {
                String label = label(sheets.get(comment.sheet()), comment.sheet());
                return Optional.of(finding(rule.get(), label, comment.address()));
            }
        }
        return Optional.empty();
    }

    /** The one finding about a file that is no workbook of ours: by its name and, where it is text, by each of its fields. */
    public Optional<Finding> checkUnread(String fileName, Optional<String> text) {
        return ruleOfName(fileName)
                .or(() -> text.flatMap(PersonalText::ruleOfFields))
                .map(rule -> finding(rule, "", ""));
    }

    private Optional<PersonalRule> ruleOfName(String fileName) {
        return PersonalText.ruleOfName(fileName).or(() -> name(stem(fileName)));
    }

    private Optional<Finding> check(RawSheet sheet, String label, Harmless harmless) {
        Optional<PersonalRule> inName = PersonalText.rule(sheet.name(), false).or(() -> name(sheet.name()));
        if (inName.isPresent()) {
            return Optional.of(finding(inName.get(), label, ""));
        }
        boolean result = sheet.name().equalsIgnoreCase(OwnSheets.RESULT);
        int names = numericSheets.contains(sheet.name()) ? 1 : NAMES_IN_A_LIST;
        var look = new Look(sheet, result, names, new HashMap<>(), harmless);
        for (RawRow row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (isHarmless(row, i, harmless)) {
                    continue;
                }
                RawCell cell = row.cellAt(i);
                Optional<PersonalRule> rule = rule(look, cell);
                if (rule.isPresent()) {
                    String a1 = new CellAddress("", cell.row(), cell.column()).a1();
                    return Optional.of(finding(rule.get(), label, a1));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A sheet that is being looked over.
     *
     * @param result whether it is our own result sheet, which quotes figures; only what is typed there is doubted fully
     * @param names how many names below each other are too many
     */
    private record Look(RawSheet sheet, boolean result, int names, Map<Integer, Integer> seen, Harmless harmless) {

        boolean isQuoted(RawCell cell) {
            return result && cell.column() != OwnSheets.EXPLANATION_COLUMN;
        }
    }

    /** A glance that most cells of a form need no more than: small figures, the form's own words and what repeats. */
    private boolean isHarmless(RawRow row, int place, Harmless harmless) {
        return switch (row.kindAt(place)) {
            case NUMBER -> row.numberAt(place) < SMALLEST_ID;
            case TEXT -> row.isNumberOfAtMost(FEW_DIGITS, place) || isHarmless(row.textAt(place), harmless);
            default -> true;
        };
    }

    private boolean isHarmless(String text, Harmless harmless) {
        return formTexts.contains(text) || harmless.contains(text);
    }

    private Optional<PersonalRule> rule(Look look, RawCell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            boolean id = looksLikeId(cell) && !look.isQuoted(cell) && !money.contains(look.sheet(), cell);
            return id ? Optional.of(PersonalRule.ID_NUMBER) : Optional.empty();
        }
        String text = cell.text();
        if (PersonColumns.isHeading(text)) {
            return Optional.of(PersonalRule.PERSON_COLUMN);
        }
        boolean name = names.looksLikeOne(text);
        if (name && look.seen().merge(cell.column(), 1, Integer::sum) >= look.names()) {
            return Optional.of(look.names() == 1 ? PersonalRule.NAME : PersonalRule.NAME_LIST);
        }
        Optional<PersonalRule> rule = PersonalText.rule(text, false);
        if (rule.isEmpty() && !name) {
            look.harmless().add(text);
        }
        boolean amount = rule.isPresent() && (look.isQuoted(cell) || money.contains(look.sheet(), cell));
        return amount ? PersonalText.rule(text, true) : rule;
    }

    private Optional<PersonalRule> name(String words) {
        return names.looksLikeOne(words) ? Optional.of(PersonalRule.NAME) : Optional.empty();
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return (dot < 0 ? fileName : fileName.substring(0, dot))
                .replace('_', ' ')
                .strip();
    }

    /** Excel drops the zero that every such number begins with; amounts that are no round thousands are rare. */
    private static boolean looksLikeId(RawCell cell) {
        double number = cell.number();
        return number >= SMALLEST_ID
                && number < BEYOND_IDS
                && !cell.formula()
                && number == Math.rint(number)
                && number % THOUSAND != 0;
    }

    /** The sheet as it may be named: a stranger's sheet may bear a person's name. */
    private String label(RawSheet sheet, int index) {
        boolean ours = sheetCodes.contains(sheet.name()) || OwnSheets.isOwn(sheet.name());
        return ours ? sheet.name() : "Trang tính số " + (index + 1);
    }

    private static Finding finding(PersonalRule rule, String sheet, String cell) {
        return Finding.of(FindingKind.PERSONAL_DATA, new Place("", sheet, cell), "found", "", "rule", rule.id());
    }
}

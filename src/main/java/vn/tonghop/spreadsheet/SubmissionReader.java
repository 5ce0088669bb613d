package vn.tonghop.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.answer.ExplanationReader;
import vn.tonghop.spreadsheet.csv.Vocabulary;
import vn.tonghop.spreadsheet.gate.FormTexts;
import vn.tonghop.spreadsheet.gate.PersonNames;
import vn.tonghop.spreadsheet.gate.PersonalDataGate;
import vn.tonghop.spreadsheet.identity.FormsElsewhere;
import vn.tonghop.spreadsheet.identity.IdentityReader;
import vn.tonghop.spreadsheet.identity.IdentityReading;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.table.FormReader;
import vn.tonghop.spreadsheet.table.FormReader.Figures;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;
import vn.tonghop.submission.Explanation;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;

/**
 * Reads files that units sent for one programme: open, keep persons out, ask who reports what, read the sheets.
 *
 * <p>Made once for many files; safe to use from several threads. No file makes it throw.
 */
public final class SubmissionReader {

    private final ReadingLimits limits = ReadingLimits.STANDARD;
    private final WorkbookFile files;
    private final Programme programme;
    private final PersonNames names;
    private final PersonalDataGate gate;
    private final IdentityReader identities;
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private final Map<Form.Edition, FormReader> readers = new ConcurrentHashMap<>();

    public SubmissionReader(Programme programme) {
        this(programme, FormsElsewhere.NONE);
    }

    /** @param elsewhere names the programmes that a form belongs to when it is not this one's */
    public SubmissionReader(Programme programme, FormsElsewhere elsewhere) {
        this.programme = programme;
        Set<String> formTexts = FormTexts.of(programme.forms().values());
        this.files = new WorkbookFile(limits, this::vocabulary, new KnownTexts(formTexts));
        this.names = names(programme);
        this.gate = gate(programme, formTexts, names);
        this.identities = new IdentityReader(programme, names, elsewhere);
    }

    private Vocabulary vocabulary() {
        return vocabularies.computeIfAbsent(programme.id(), id -> ProgrammeVocabulary.of(programme));
    }

    /** A file as cells, or the reason why it is none; nobody has looked for persons in it yet. */
    public Opening open(byte[] bytes) {
        return files.open(bytes);
    }

    /** The one finding about a workbook with data of persons; empty for a clean one. */
    Optional<Finding> persons(RawWorkbook workbook, String name) {
        return gate.check(workbook, name);
    }

    /** Reads a file from disk; one that cannot be fetched from there is our own fault and throws. */
    public Reading read(SubmissionFile file) {
        try {
            return file.bytes(limits.fileBytes())
                    .map(bytes -> read(file.name(), bytes))
                    .orElseGet(() -> unread(refused(Obstacle.TOO_LARGE, file.name()), file.name(), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    /** Reads a file that is at hand; its name is only needed for what it announces and for the findings. */
    public Reading read(String name, byte[] bytes) {
        Opening opening = files.open(bytes);
        if (opening instanceof RawWorkbook workbook) {
            return read(name, workbook);
        }
        Reading refused =
                opening instanceof Opening.Because because ? refused(because, name) : refused((Obstacle) opening, name);
        return unread(refused, name, WorkbookFile.text(bytes));
    }

    private Reading unread(Reading refused, String name, Optional<String> text) {
        return gate.checkUnread(name, text)
                .map(person -> new Reading(Optional.empty(), List.of(person)))
                .orElse(refused);
    }

    /** What most files are, opened ahead of a reader; empty for a file that only a reader can open. */
    public static Optional<RawWorkbook> opened(byte[] bytes) {
        return WorkbookFile.isArchive(bytes)
                        && XlsxFile.read(bytes, ReadingLimits.STANDARD) instanceof RawWorkbook workbook
                ? Optional.of(workbook)
                : Optional.empty();
    }

    /** Reads a workbook that was opened ahead. */
    public Reading read(String name, RawWorkbook workbook) {
        Optional<Finding> personal = gate.check(workbook, name);
        if (personal.isPresent()) {
            return new Reading(Optional.empty(), List.of(personal.get()));
        }
        IdentityReading who = identities.read(workbook, name);
        return who.identity()
                .map(identity -> figures(identity, who.findings(), workbook, name))
                .orElseGet(() -> new Reading(Optional.empty(), who.findings()))
                .with(remarks(workbook, name));
    }

    /** What the reader of the format had to say, as findings of the same names. */
    private static List<Finding> remarks(RawWorkbook workbook, String name) {
        return workbook.remarks().stream()
                .map(remark -> {
                    FindingKind kind = FindingKind.valueOf(remark.kind().name());
                    Place place = new Place(name, remark.sheet(), remark.address());
                    return new Finding(kind.id(), kind, kind.severity(), place, remark.facts());
                })
                .toList();
    }

    private Reading figures(Identity identity, List<Finding> found, RawWorkbook workbook, String name) {
        Figures figures = reader(identity).read(workbook, name, identity.period(), identity.isSupplement());
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(figures.findings());
        Identity carrying = identity.isSupplement() ? identity.on(figures.sheets()) : identity;
        List<Explanation> explanations = explanations(workbook, name, findings);
        return new Reading(
                Optional.of(new SubmissionContent(carrying, figures.observations(), explanations, figures.unclear())),
                findings);
    }

    /** What was explained on a result sheet; words that may name a person are held back like any others. */
    private List<Explanation> explanations(RawWorkbook workbook, String name, List<Finding> findings) {
        List<Explanation> kept = new ArrayList<>();
        for (ExplanationReader.Line line : ExplanationReader.explained(workbook)) {
            if (names.mayNameSomebody(line.text())) {
                findings.add(Finding.of(
                        FindingKind.TEXT_HELD,
                        line.address().in(name),
                        "item",
                        ExplanationReader.ITEM,
                        "item-en",
                        ExplanationReader.ITEM_IN_ENGLISH));
            } else {
                kept.add(line.explanation());
            }
        }
        return kept;
    }

    private FormReader reader(Identity who) {
        Form form = programme.forms().get(who.form());
        Form.Edition edition = form.edition(programme.units(), who.unit(), who.period());
        return reader(edition);
    }

    private FormReader reader(Form.Edition edition) {
        return readers.computeIfAbsent(
                edition, own -> new FormReader(programme.forms().get(own.form()).in(own), names));
    }

    /** Makes ready what files with this edition of a form will be read by. */
    public void expect(Form.Edition edition) {
        reader(edition);
    }

    private static Reading refused(Obstacle obstacle, String name) {
        return refused(new Opening.Because(obstacle, Map.of()), name);
    }

    static Reading refused(Opening.Because because, String name) {
        boolean large = because.obstacle() == Obstacle.TOO_LARGE;
        FindingKind kind = large ? FindingKind.FILE_TOO_LARGE : FindingKind.FILE_UNREADABLE;
        Map<String, String> facts = new HashMap<>(because.facts());
        facts.put("obstacle", because.obstacle().id());
        var finding = new Finding(kind.id(), kind, kind.severity(), Place.ofFile(name), facts);
        return new Reading(Optional.empty(), List.of(finding));
    }

    private static PersonalDataGate gate(Programme programme, Set<String> formTexts, PersonNames names) {
        Set<String> money = programme.forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(element -> element.type() == ValueType.MONEY)
                .map(DataElement::code)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> sheets = programme.forms().values().stream()
                .flatMap(form -> form.sheets().stream())
                .map(FormSheet::code)
                .collect(Collectors.toUnmodifiableSet());
        return new PersonalDataGate(money, sheets, programme.forms().values(), formTexts, names);
    }

    private static PersonNames names(Programme programme) {
        List<OrgUnit> units = programme.units().on(new Period(PeriodKind.YEAR, programme.year(), 1).end());
        return new PersonNames(units.stream().map(OrgUnit::shortName).toList());
    }
}

package vn.tonghop.spreadsheet.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.spreadsheet.gate.PersonNames;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.submission.SignedDocument;
import vn.tonghop.submission.SubmissionType;

/** Which sending of a period a workbook is, of which type and why. */
final class SendingQuestion {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private final Questions questions;

    SendingQuestion(Questions questions) {
        this.questions = questions;
    }

    Optional<Integer> number() {
        return questions.count(IdentityCells.SEND_NUMBER);
    }

    /** The type as its code or in words: BO_SUNG, bổ sung. */
    Optional<SubmissionType> type() {
        return questions
                .text(IdentityCells.TYPE)
                .flatMap(text -> questions.answer(IdentityCells.TYPE, type(text), "submission-type"));
    }

    /** The signed paper that the workbook goes with, without a text that may name a person. */
    SignedDocument document(PersonNames names) {
        return new SignedDocument(
                text(IdentityCells.DOCUMENT, names).orElse(""),
                questions.given(IdentityCells.SIGNED).flatMap(questions::dayOf));
    }

    /** The reason as it was typed; empty when there is none, or when it may name a person. */
    String reason(SubmissionType type, PersonNames names) {
        Optional<String> said = text(IdentityCells.REASON, names);
        said.filter(String::isEmpty).ifPresent(nothing -> askForReason(type));
        return said.orElse("");
    }

    private void askForReason(SubmissionType type) {
        if (type == SubmissionType.CORRECTION) {
            questions.add(FindingKind.CORRECTION_UNEXPLAINED, IdentityCells.REASON);
        }
        if (type == SubmissionType.SUPPLEMENT) {
            questions.add(FindingKind.SUPPLEMENT_UNEXPLAINED, IdentityCells.REASON);
        }
    }

    /** What was typed; empty, with a finding, when it may name a person. */
    private Optional<String> text(String code, PersonNames names) {
        String text = questions.given(code).map(RawCell::shown).orElse("");
        if (names.mayNameSomebody(text)) {
            questions.add(FindingKind.TEXT_HELD, code, "item", questions.item(code));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<SubmissionType> type(String text) {
        return Arrays.stream(SubmissionType.values())
                .filter(type -> folded(type.code()).equals(folded(text)))
                .findFirst();
    }

    private static String folded(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return NO_LETTERS.matcher(bare).replaceAll("");
    }
}

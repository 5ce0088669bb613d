package vn.tonghop.spreadsheet.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.spreadsheet.gate.PersonNames;
import vn.tonghop.spreadsheet.raw.RawCell;
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

    /** The reason as it was typed; empty when there is none, or when it may name a person. */
    String reason(SubmissionType type, PersonNames names) {
        String reason =
                questions.given(IdentityCells.REASON).map(RawCell::shown).orElse("");
        if (names.mayNameSomebody(reason)) {
            questions.add(FindingKind.TEXT_HELD, IdentityCells.REASON, "item", questions.item(IdentityCells.REASON));
            return "";
        }
        if (reason.isEmpty() && type == SubmissionType.CORRECTION) {
            questions.add(FindingKind.CORRECTION_UNEXPLAINED, IdentityCells.REASON);
        }
        if (reason.isEmpty() && type == SubmissionType.SUPPLEMENT) {
            questions.add(FindingKind.SUPPLEMENT_UNEXPLAINED, IdentityCells.REASON);
        }
        return reason;
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

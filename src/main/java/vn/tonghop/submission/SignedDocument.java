package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The signed paper that a workbook goes with, as the workbook names it; the paper itself is not read.
 *
 * @param number as it was typed, such as {@code 120/BC-UBND}; empty where none was given
 * @param signedOn empty where no day was given
 */
public record SignedDocument(String number, Optional<LocalDate> signedOn) {

    public static final SignedDocument NONE = new SignedDocument("", Optional.empty());

    public boolean isNamed() {
        return !number.isEmpty() || signedOn.isPresent();
    }
}

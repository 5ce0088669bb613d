package vn.tonghop.job.intake;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.submission.Verdict;

/**
 * What became of one file.
 *
 * @param receipt number of its receipt
 * @param name as sent; empty when the file held personal data, of which not even the name is told
 */
public record TakenFile(long receipt, Optional<String> name, Verdict verdict, List<Finding> findings) {

    public TakenFile {
        findings = List.copyOf(findings);
    }

    static TakenFile of(CheckedFile file) {
        List<Finding> findings = file.reading().findings();
        boolean personal = findings.stream().anyMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
        return new TakenFile(
                file.receipt(),
                Optional.of(file.file().name()).filter(name -> !personal),
                file.reading().verdict(),
                findings);
    }

    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The first of the findings that decided the verdict. */
    public Optional<Finding> reason() {
        return findings.stream().filter(Finding::isError).findFirst();
    }
}

package vn.tonghop.storage;

import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Announcement;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionContent;

/** Whose a file is, as codes: where the workbook cannot say it, its name may. */
record Whose(Optional<String> form, Optional<String> unit, Optional<String> period) {

    static Whose of(CheckedFile file) {
        Optional<Identity> identity = file.reading().content().map(SubmissionContent::identity);
        Optional<Announcement> name = Announcement.of(file.file().name());
        return new Whose(
                identity.map(Identity::form).or(() -> name.map(Announcement::form)),
                name.map(Announcement::unit)
                        .or(() -> identity.map(said -> said.unit().code())),
                name.map(Announcement::period)
                        .or(() -> identity.map(Identity::period))
                        .map(Period::code));
    }
}

package vn.tonghop.storage.past;

import java.time.Instant;
import vn.tonghop.submission.SubmissionContent;

/** An accepted submission as it was stored. */
public record StoredReport(int version, Instant receivedAt, SubmissionContent content) {}

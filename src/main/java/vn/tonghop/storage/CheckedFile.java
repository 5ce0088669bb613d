package vn.tonghop.storage;

import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;

/** A received file with everything that reading and checking it brought out. */
public record CheckedFile(long receipt, SubmissionFile file, Reading reading) {}

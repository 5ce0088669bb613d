package vn.tonghop.cli.check;

import vn.tonghop.submission.Reading;

/** A file that was fetched and read ahead of its check: its hash, and what stands in it. */
record ReadAhead(String sha256, Reading reading) {}

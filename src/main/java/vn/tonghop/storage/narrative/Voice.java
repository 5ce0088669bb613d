package vn.tonghop.storage.narrative;

import vn.tonghop.period.Period;

/** What one unit said on a topic. */
public record Voice(String topic, String unit, Period period, String text) {}

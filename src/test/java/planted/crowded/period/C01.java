package planted.crowded.period;

/** As many classes as a package may hold. */
record C01() {}

record C02() {}

record C03() {}

record C04() {}

record C05() {}

record C06() {}

record C07() {}

record C08() {}

record C09() {}

record C10() {}

record C11() {}

record C12() {}

record C13() {}

record C14() {}

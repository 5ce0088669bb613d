package planted.named.plan;

/** Only looks like a forbidden name: the word stands for something else. */
record Utility(String text) {}

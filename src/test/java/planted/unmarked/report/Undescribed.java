package planted.unmarked.report;

record Undescribed(String text) {}

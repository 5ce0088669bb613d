package planted.unranked.plan;

record Ranked(String text) {}

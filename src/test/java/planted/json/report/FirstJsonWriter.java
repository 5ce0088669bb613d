package planted.json.report;

record FirstJsonWriter(String text) {}

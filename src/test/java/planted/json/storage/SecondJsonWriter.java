package planted.json.storage;

record SecondJsonWriter(String text) {}

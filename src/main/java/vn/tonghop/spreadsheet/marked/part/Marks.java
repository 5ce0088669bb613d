package vn.tonghop.spreadsheet.marked.part;

import vn.tonghop.finding.Severity;

/** How a marked cell looks: a light colour and, for those who see none, a border that differs in its pattern. */
public final class Marks {

    private Marks() {}

    public static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFFFC7CE";
            case QUERY -> "FFFFEB9C";
            case NOTE -> "FFDDEBF7";
        };
    }

    public static String fill(Severity severity) {
        return solid(colour(severity));
    }

    public static String solid(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    public static String border(Severity severity) {
        return switch (severity) {
            case ERROR -> border("thick", "FFC00000");
            case QUERY -> border("mediumDashed", "FF8A6100");
            case NOTE -> border("dotted", "FF24557A");
        };
    }

    public static String border(String style, String colour) {
        var border = new StringBuilder("<border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            border.append('<')
                    .append(side)
                    .append(" style=\"")
                    .append(style)
                    .append("\"><color rgb=\"")
                    .append(colour)
                    .append("\"/></")
                    .append(side)
                    .append('>');
        }
        return border.append("<diagonal/></border>").toString();
    }
}

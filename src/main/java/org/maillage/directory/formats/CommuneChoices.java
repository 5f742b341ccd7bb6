package org.maillage.directory.formats;

import java.util.Map;

/**
 * What people said about the communes of a file.
 *
 * @param byWords the code of the commune that is meant by words of the file, or {@link #NONE}
 * @param byLine the same for single rows, which comes first
 * @param keepsOutside whether actors are kept that lie outside the territory of the team
 */
public record CommuneChoices(Map<String, String> byWords, Map<Long, String> byLine, boolean keepsOutside) {

    public static final CommuneChoices NOTHING = new CommuneChoices(Map.of(), Map.of(), false);

    /** Says of words or a row that it shall stay out. */
    public static final String NONE = "-";

    public CommuneChoices {
        byWords = byWords == null ? Map.of() : Map.copyOf(byWords);
        byLine = byLine == null ? Map.of() : Map.copyOf(byLine);
    }

    /** What was chosen for a row; empty for nothing. */
    String of(long line, String words) {
        return byLine.getOrDefault(line, byWords.getOrDefault(words, ""));
    }
}

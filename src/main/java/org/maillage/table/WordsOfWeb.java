package org.maillage.table;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Words as programs for the web keep them: as they show them, with tags and signs in letters. */
final class WordsOfWeb {

    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h[1-6])>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");

    private WordsOfWeb() {}

    static String plain(String words) {
        if (words.indexOf('<') < 0 && words.indexOf('&') < 0) {
            return words;
        }
        var lines = LINE_END.matcher(words).replaceAll("\n");
        return HtmlUtils.htmlUnescape(TAG.matcher(lines).replaceAll("")).strip();
    }
}
